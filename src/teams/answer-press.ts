import type { Ports } from '../app/ports/ports';
import { parseCardPress } from '../views/card-press';
import { isGroupCommand } from './commands/command-table';
import { knownTurn } from './known-turn';
import { pressAction } from './presses/press-action';
import { pressEngine } from './presses/press-engine';
import { pressStatus } from './presses/press-status';
import { runCommand } from './run-command';
import { sentence, type Answer, type Turn } from './turn';

/**
 * Answers a press on one of our cards, in the language that the card is written in: what the client says of its own
 * language would turn a card in the middle of being filled in. Whatever the client sent is a claim: each use case
 * checks who may.
 */
export async function answerPress(
  ports: Ports,
  pressed: Turn,
  data: unknown,
  pressedId: string | undefined,
): Promise<Answer> {
  const press = parseCardPress(data);
  if (press === undefined) return sentence(await knownTurn(ports, pressed), 'reply.refused.badCard');
  const turn = { ...pressed, pressedId, language: press.language ?? pressed.language };
  switch (press.verb) {
    case 'action.save':
      return pressAction(ports, turn, press);
    case 'choose': {
      if (!isGroupCommand(press.command)) return sentence(turn, 'reply.refused.badCard');
      const answer = await runCommand(ports, turn, press.command, press.argument ?? '', press);
      return answer ?? sentence(turn, 'reply.cardComing');
    }
    case 'status.send':
    case 'status.noChange':
    case 'status.noChangeAnyway':
    case 'status.edit':
    case 'status.show':
      return pressStatus(ports, turn, press, pressedId);
    default:
      return pressEngine(ports, turn, press);
  }
}
