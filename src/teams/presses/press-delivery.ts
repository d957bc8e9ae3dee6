import { deliverCase, type DeliveryGiven } from '../../app/desk/deliver-case';
import type { Ports } from '../../app/ports/ports';
import { assignmentOf } from '../../domain/desk/upward/assignment';
import { readText } from '../../views/desk/read-text';
import { upwardCard } from '../../views/desk/upward-card';
import { deliverField, reactField } from '../../views/desk/upward-fields';
import { problemText } from '../../views/problem-text';
import { say } from '../../views/words';
import { sentence, type Answer, type Turn } from '../turn';
import type { Holder } from './with-right';
import { upwardOptions } from './upward-options';

interface DeliveryPress {
  readonly verb: 'up.deliver' | 'up.react';
  readonly caseId: string;
  /** The deliveries that the card showed. */
  readonly nth: number;
  readonly form: unknown;
}

/** The group delivers on a task, or the leader reacts to that; the card comes back as it is then. */
export async function pressDelivery(
  ports: Ports,
  turn: Turn,
  { group, by, roles }: Holder,
  { verb, caseId, nth, form }: DeliveryPress,
): Promise<Answer> {
  const { language } = turn;
  const isReaction = verb === 'up.react';
  const field = readText(form, isReaction ? reactField : deliverField);
  if ('problem' in field) {
    return {
      text: problemText(say(language, isReaction ? 'upward.reactText' : 'upward.deliverText'), field, language),
    };
  }
  const { text } = field;
  const given: DeliveryGiven = isReaction ? { do: 'react', nth, text } : { do: 'deliver', before: nth, text };
  const result = await deliverCase(ports, group, caseId, given, { by, leads: roles.leads });
  if (result.kind === 'unknownCase') return sentence(turn, 'upward.refused.noCase');
  if (result.kind === 'notDeliverer') return sentence(turn, 'upward.refused.notDeliverer');
  const why = result.kind === 'refused' ? result.why : undefined;
  const about = assignmentOf(result.about);
  if (why === 'notYours' || about === undefined) return sentence(turn, `upward.refused.${why ?? 'notAnAssignment'}`);
  const done = isReaction ? 'upward.reactThanks' : 'upward.deliveredNote';
  const told = say(language, why === undefined ? done : `upward.refused.${why}`);
  const card = isReaction
    ? ({ card: 'delivery', about } as const)
    : ({ card: 'assignment', about, mayDeliver: true } as const);
  return upwardCard(card, group, upwardOptions(ports, turn, group, told));
}
