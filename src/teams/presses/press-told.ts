import { answerCase } from '../../app/desk/answer-case';
import type { Ports } from '../../app/ports/ports';
import type { Case } from '../../domain/desk/case';
import { isUnconfirmed, standingAnswer } from '../../domain/desk/upward/questions-of';
import { parseToldForm } from '../../views/desk/parse-told-form';
import { toldFormCard, type ToldFormOptions } from '../../views/desk/told-form-card';
import { toldSavedCard } from '../../views/desk/told-saved-card';
import { say } from '../../views/words';
import { sentence, type Answer, type Turn } from '../turn';
import type { Holder } from './with-right';
import { upwardOptions } from './upward-options';

/** The form for an answer that was told, for those who run the group's cases. */
export async function showToldForm(
  ports: Ports,
  turn: Turn,
  { group, key }: Holder,
  caseId: string,
  more: Pick<ToldFormOptions, 'problems' | 'typed'> = {},
): Promise<Answer> {
  const about = (await ports.desk.find(key, 'case', caseId))?.value;
  if (about?.question === undefined) return sentence(turn, 'upward.refused.noCase');
  const standing = standingAnswer(about, about.question.nth);
  if (standing !== undefined && !isUnconfirmed(standing)) return drawAnswer(ports, turn, group, about, 'answered');
  return toldFormCard({ ...upwardOptions(ports, turn, group), caseId, question: about.question, ...more });
}

/** Writes down what the leader has said, and shows how it stands. */
export async function pressTold(
  ports: Ports,
  turn: Turn,
  holder: Holder,
  { caseId, nth, form }: { readonly caseId: string; readonly nth: number; readonly form: unknown },
): Promise<Answer> {
  const parsed = parseToldForm(form);
  if (!parsed.ok) return showToldForm(ports, turn, holder, caseId, parsed);
  const { group, by } = holder;
  const result = await answerCase(ports, group, caseId, { do: 'tell', nth, ...parsed.told }, by);
  if (result.kind === 'unknownCase') return sentence(turn, 'upward.refused.noCase');
  return drawAnswer(ports, turn, group, result.about, result.kind === 'refused' ? result.why : undefined);
}

function drawAnswer(
  ports: Ports,
  turn: Turn,
  group: Holder['group'],
  about: Case,
  why: Extract<Awaited<ReturnType<typeof answerCase>>, { kind: 'refused' }>['why'] | undefined,
): Answer {
  const { question } = about;
  const answer = question && standingAnswer(about, question.nth);
  const told = why === undefined ? undefined : say(turn.language, `upward.refused.${why}`);
  if (question === undefined || answer === undefined)
    return { text: told ?? say(turn.language, 'upward.refused.noCase') };
  return toldSavedCard({ question, answer }, upwardOptions(ports, turn, group, told));
}
