import { answerStatus, type Checked } from '../../app/answer-status';
import { awaitCard } from '../../app/await-card';
import { openStatusForm } from '../../app/open-status-form';
import type { Ports } from '../../app/ports/ports';
import type { MeetingArea } from '../../domain/meeting';
import { roleIn, type ReplyRefusal, type StatusPress } from '../../domain/reply-decision';
import { maxStanding } from '../../domain/status-reply';
import type { CardPress, StatusVerb } from '../../views/card-press';
import { choiceWithoutText } from '../../views/choice-without-text';
import { isUntouched } from '../../views/is-untouched';
import { parseStatusForm, type StatusForm } from '../../views/parse-status-form';
import { parseTicks } from '../../views/parse-ticks';
import { rawForm } from '../../views/raw-form';
import type { WordValues } from '../../views/words';
import { sentence, type Answer, type Turn } from '../turn';
import { drawArea, drawForm, drawStandingReply } from './draw-area';
import { pressId } from './press-id';

type Press = Extract<CardPress, { verb: StatusVerb }>;
type Invalid = Extract<StatusForm, { ok: false }>['problems'];

const kinds = {
  'status.send': 'send',
  'status.noChange': 'noChange',
  'status.noChangeAnyway': 'noChangeAnyway',
} as const;

/** Any button of a status card or its receipt. `pressedId` is the message that the button stood in. */
export async function pressStatus(
  ports: Ports,
  turn: Turn,
  press: Press,
  pressedId: string | undefined,
): Promise<Answer> {
  if (press.verb === 'status.edit' || press.verb === 'status.show') return showArea(ports, turn, press);
  const { sender } = turn;
  const typed = rawForm(press.form);
  const unchecked = {
    id: pressId(sender, press),
    person: { id: sender.personId, name: sender.name },
    kind: kinds[press.verb],
    shownVersion: press.shownVersion,
    // A card that was carried into another conversation is not one of ours to keep right.
    copy:
      pressedId === undefined || !sender.isPersonal
        ? undefined
        : { conversationId: sender.conversationId, activityId: pressedId },
  };
  const target = {
    key: { tenantId: sender.tenantId, groupId: press.groupId },
    meetingId: press.meetingId,
    areaId: press.areaId,
    hasActions: parseTicks(typed).ticks.length > 0,
  };
  const result = await answerStatus<Invalid>(ports, target, sender.personId, (area) =>
    checkForm(area, press.form, unchecked),
  );
  switch (result.kind) {
    case 'saved':
    case 'again':
      return drawArea(ports, turn, { groupId: press.groupId, area: result.area }, result.actionsDone);
    case 'invalid':
      return drawForm(ports, turn, { groupId: press.groupId, area: result.area }, { typed, problems: result.problems });
    case 'typedSomething':
      return drawForm(ports, turn, { groupId: press.groupId, area: result.area }, { typed, question: result.kind });
    case 'seenOther': {
      await awaitCard(ports, target.key, result.area, sender.personId);
      const seen = { groupId: press.groupId, area: result.area };
      // «No change» has nothing typed to keep: the reply that is there is shown as it is.
      if (unchecked.kind !== 'send') return drawStandingReply(ports, turn, seen);
      return drawForm(ports, turn, seen, { typed, question: result.kind });
    }
    case 'refused':
      return refusal(ports, turn, result);
  }
}

function checkForm(
  area: MeetingArea,
  form: unknown,
  unchecked: Omit<StatusPress, 'submission' | 'untouched'>,
): Checked<Invalid> {
  // What was typed does not count when it is to be thrown away, so it need not be right either.
  const parsed = parseStatusForm(unchecked.kind === 'noChangeAnyway' ? {} : form, area);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const { submission } = parsed;
  // «No change» asks about what was typed instead, whatever it is.
  const loose = unchecked.kind === 'send' ? choiceWithoutText(parsed.typed, submission.content) : [];
  if (loose.length > 0) return { ok: false, problems: loose };
  const { id, name } = unchecked.person;
  const person = { id, name: name === '' ? nameIn(area, id) : name };
  return { ok: true, press: { ...unchecked, person, submission, untouched: isUntouched(submission, area) } };
}

/** Some clients leave the name out of a press: then it is the one that the roster had. */
function nameIn(area: MeetingArea, personId: string): string {
  const role = roleIn(area, personId);
  return role === undefined ? '' : (area[role]?.name ?? '');
}

async function showArea(ports: Ports, turn: Turn, press: Press): Promise<Answer> {
  const { sender } = turn;
  const target = {
    key: { tenantId: sender.tenantId, groupId: press.groupId },
    meetingId: press.meetingId,
    areaId: press.areaId,
  };
  const result = await openStatusForm(ports, target, sender.personId);
  if (result.kind === 'refused') {
    return refusal(ports, turn, result);
  }
  const shown = { groupId: press.groupId, area: result.area };
  return press.verb === 'status.edit' ? drawForm(ports, turn, shown, {}) : drawArea(ports, turn, shown, undefined);
}

/** Why nothing was changed, in the language of whoever pressed: it need not be that of the card. */
async function refusal(
  ports: Ports,
  { sender, language }: Turn,
  { why, area }: { why: ReplyRefusal | 'unknownMeeting'; area: MeetingArea | undefined },
): Promise<Answer> {
  const person = await ports.directory.person(sender.tenantId, sender.personId);
  const values: WordValues = { max: maxStanding, area: area?.areaName ?? '' };
  return sentence({ language: person?.language ?? language }, `reply.refused.${why}`, values);
}
