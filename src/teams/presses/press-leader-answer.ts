import { answerCase, type AnswerGiven } from '../../app/desk/answer-case';
import { leadersOf } from '../../app/desk/leaders';
import { readUpwardCard } from '../../app/desk/read-upward-card';
import type { Ports } from '../../app/ports/ports';
import { questionMark } from '../../domain/desk/upward/marks';
import { questionsOf } from '../../domain/desk/upward/questions-of';
import { readText } from '../../views/desk/read-text';
import { answerFields } from '../../views/desk/upward-fields';
import { upwardCard } from '../../views/desk/upward-card';
import type { UpwardButton } from '../../views/upward-press';
import { problemText } from '../../views/problem-text';
import { say } from '../../views/words';
import { sentence, type Answer, type Turn } from '../turn';
import type { Holder } from './with-right';
import { upwardOptions } from './upward-options';

/** What a leader's buttons ask for. */
type LeaderVerb = 'up.noted' | 'up.decided' | 'up.returned' | 'up.passed' | 'up.confirm';

export type LeaderPressData = Extract<UpwardButton, { nth: number }> & {
  readonly verb: LeaderVerb;
  readonly form: unknown;
};

/** A leader answers what was put to them; the card comes back as it is then. */
export async function pressLeaderAnswer(
  ports: Ports,
  turn: Turn,
  { group, key, by }: Holder,
  press: LeaderPressData,
): Promise<Answer> {
  const { caseId, nth } = press;
  const draw = async (told: string): Promise<Answer> => {
    const ids = { id: caseId, mark: questionMark(nth), to: by.id };
    const card = await readUpwardCard(ports, key, 'putToLeader', ids);
    return card === undefined ? { text: told } : upwardCard(card, group, upwardOptions(ports, turn, group, told));
  };
  const given = await givenBy(ports, turn, group, press);
  if (typeof given !== 'string') {
    const result = await answerCase(ports, group, caseId, given, by);
    if (result.kind === 'unknownCase') return sentence(turn, 'upward.refused.noCase');
    // Nothing of a case is shown to whom it was not sent.
    if (result.kind === 'refused' && result.why === 'notYours') return sentence(turn, 'upward.refused.notYours');
    return draw(say(turn.language, result.kind === 'refused' ? `upward.refused.${result.why}` : 'upward.thanks'));
  }
  const about = (await ports.desk.find(key, 'case', caseId))?.value;
  const asked = about && questionsOf(about).find((question) => question.nth === nth);
  return asked?.to.id === by.id ? draw(given) : sentence(turn, 'upward.refused.notYours');
}

/** What was pressed, with the text or the person of its form; a sentence when the form cannot be read. */
async function givenBy(
  ports: Ports,
  { language }: Turn,
  group: Holder['group'],
  { verb, nth, form }: LeaderPressData,
): Promise<AnswerGiven | string> {
  if (verb === 'up.confirm') return { do: 'confirm', nth };
  const kind = kinds[verb];
  const field = readText(form, answerFields[kind]);
  if ('problem' in field) return problemText(say(language, `upward.answerField.${kind}`), field, language);
  if (kind !== 'passed') return { do: 'answer', nth, kind, text: field.text };
  const { met } = await leadersOf(ports, group);
  const to = met.find(({ id }) => id === field.text);
  const passedTo = to && { id: to.id, name: to.name };
  return { do: 'answer', nth, kind, text: '', passedTo };
}

const kinds = {
  'up.noted': 'noted',
  'up.decided': 'decided',
  'up.returned': 'returned',
  'up.passed': 'passed',
} as const satisfies Record<Exclude<LeaderVerb, 'up.confirm'>, keyof typeof answerFields>;
