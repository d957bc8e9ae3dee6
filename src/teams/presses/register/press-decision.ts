import type { Ports } from '../../../app/ports/ports';
import { updateEntry } from '../../../app/register/update-entry';
import { entryLimits } from '../../../domain/desk/entry';
import { answerDecision, type DecisionAnswer } from '../../../domain/desk/register/answer-decision';
import type { CardPress } from '../../../views/card-press';
import { commentField } from '../../../views/desk/register/entry-fields';
import { registerDeskCard } from '../../../views/desk/register/register-desk-card';
import { problemText } from '../../../views/problem-text';
import { rawForm } from '../../../views/raw-form';
import { typedText } from '../../../views/typed-text';
import { say } from '../../../views/words';
import { sentence, type Answer, type Turn } from '../../turn';
import type { Registrar } from './as-one-of';
import { entryRefusal } from './entry-refusal';

type Press = Extract<CardPress, { verb: 'decision.confirm' | 'decision.sendBack' }>;

/** The one who decided says that it is so, or what is not right. */
export async function pressDecision(ports: Ports, turn: Turn, registrar: Registrar, press: Press): Promise<Answer> {
  const { key, press: by, group, today } = registrar;
  const { language } = turn;
  const where = { id: press.entryId, meetingId: press.meetingId };
  const answer = answerOf(press);
  const wrong = answer.what === 'sentBack' ? problemWith(answer.text) : undefined;
  const result = await updateEntry(ports, key, where, (entry) => {
    if (wrong !== undefined && entry.kind === 'decision' && entry.decidedBy.id === by.by.id) return { kind: 'stale' };
    return answerDecision(entry, answer, { ...by, shownVersion: press.shownVersion });
  });
  if (result.kind === 'unknown') return sentence(turn, 'reply.refused.badCard');
  const { entry: decision } = result;
  if (result.kind === 'refused' || decision.kind !== 'decision') {
    const why = result.kind === 'refused' ? result.why : 'otherKind';
    return { text: await entryRefusal(ports, turn, registrar, why, decision) };
  }
  const meeting = await ports.meetings.meeting(key, press.meetingId);
  const told =
    wrong === undefined
      ? say(language, 'register.told.stale')
      : problemText(say(language, 'register.confirm.comment'), wrong, language);
  return registerDeskCard(
    {
      card: 'confirmDecision',
      decision,
      meetingDay: meeting?.value.day ?? press.meetingId.slice(0, 10),
      isAsked: decision.confirmedAt === undefined && decision.sentBack === undefined,
    },
    group,
    { language, today, told: result.kind === 'stale' ? [told] : undefined },
  );
}

function answerOf({ verb, form }: Press): DecisionAnswer {
  if (verb === 'decision.confirm') return { what: 'confirmed' };
  const text = new Map(Object.entries(rawForm(form))).get(commentField) ?? '';
  return { what: 'sentBack', text: typedText(text) };
}

function problemWith(text: string) {
  if (text === '') return { field: commentField, problem: 'missing' } as const;
  const max = entryLimits.comment;
  return text.length > max ? ({ field: commentField, problem: 'tooLong', max } as const) : undefined;
}
