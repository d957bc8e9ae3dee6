import type { Ports } from '../../app/ports/ports';
import type { CardPress } from '../../views/card-press';
import type { EngineVerb } from '../../views/engine-press';
import { sentence, type Answer, type Turn } from '../turn';
import { pressAway } from './press-away';
import { pressPlan } from './press-plan';
import { pressPreview } from './press-preview';
import { pressReminder } from './press-reminder';
import { pressRhythm } from './press-rhythm';
import { pressSuccessor } from './press-successor';

/**
 * A button of the cards about the week itself. They stand in personal chats only: carried into a channel, the answer
 * would show everybody there who is missing and why.
 */
export async function pressEngine(
  ports: Ports,
  turn: Turn,
  press: Extract<CardPress, { verb: EngineVerb }>,
): Promise<Answer> {
  if (!turn.sender.isPersonal) return sentence(turn, 'reply.personalOnly');
  switch (press.verb) {
    case 'showCard':
      return pressReminder(ports, turn, press);
    case 'postNow':
    case 'hold':
    case 'release':
      return pressPreview(ports, turn, press);
    case 'switchRhythm':
      return pressRhythm(ports, turn, press);
    case 'successor':
      return pressSuccessor(ports, turn, press);
    case 'away':
    case 'back':
      return pressAway(ports, turn, press);
    default:
      return pressPlan(ports, turn, press);
  }
}
