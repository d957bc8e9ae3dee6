import { leadersOf, unmetName } from '../../app/desk/leaders';
import { sendCaseUp } from '../../app/desk/send-up';
import type { Ports } from '../../app/ports/ports';
import type { Case } from '../../domain/desk/case';
import { isOver } from '../../domain/desk/case';
import { parseSendUpForm } from '../../views/desk/parse-send-up-form';
import { sendUpFormCard, type SendUpFormOptions } from '../../views/desk/send-up-form-card';
import { sentUpCard } from '../../views/desk/sent-up-card';
import { say } from '../../views/words';
import { sentence, type Answer, type Turn } from '../turn';
import type { Holder } from './with-right';
import { upwardOptions } from './upward-options';

/** The form that sends a case up, for those who run the group's cases. */
export async function showSendUpForm(ports: Ports, turn: Turn, holder: Holder, caseId: string): Promise<Answer> {
  const found = await ports.desk.find(holder.key, 'case', caseId);
  if (found === undefined) return sentence(turn, 'upward.refused.noCase');
  return drawSendUpForm(ports, turn, holder, found.value);
}

/** Draws the form for a case that may just have been raised. */
export async function drawSendUpForm(
  ports: Ports,
  turn: Turn,
  { group }: Pick<Holder, 'group'>,
  about: Case,
  more: Pick<SendUpFormOptions, 'problems' | 'typed'> & { readonly told?: string } = {},
): Promise<Answer> {
  if (isOver(about)) return sentence(turn, 'upward.refused.over');
  const { told, ...form } = more;
  const { met, unmet } = await leadersOf(ports, group);
  return sendUpFormCard({
    ...upwardOptions(ports, turn, group, told),
    ...{ about, leaders: met },
    unmet: unmet.map(unmetName),
    ...form,
  });
}

/** Sends the case up as the form says; the form comes back with what is wrong with it. */
export async function pressSendUp(
  ports: Ports,
  turn: Turn,
  holder: Holder,
  { caseId, nth, form }: { readonly caseId: string; readonly nth: number; readonly form: unknown },
): Promise<Answer> {
  const { group, by, key } = holder;
  const { met } = await leadersOf(ports, group);
  const parsed = parseSendUpForm(form, met);
  if (!parsed.ok) {
    const found = await ports.desk.find(key, 'case', caseId);
    if (found === undefined) return sentence(turn, 'upward.refused.noCase');
    return drawSendUpForm(ports, turn, holder, found.value, parsed);
  }
  const result = await sendCaseUp(ports, group, { caseId, nth, ask: parsed.ask }, by);
  if (result.kind === 'unknownCase') return sentence(turn, 'upward.refused.noCase');
  if (result.kind === 'refused') {
    const { typed } = parsed;
    const told = say(turn.language, `upward.refused.${result.why}`);
    return drawSendUpForm(ports, turn, holder, result.about, { told, typed });
  }
  const { question } = result.about;
  if (question === undefined) throw new TypeError('A case that was sent up has no question.');
  return sentUpCard(question, upwardOptions(ports, turn, group));
}
