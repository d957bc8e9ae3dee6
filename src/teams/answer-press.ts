import type { Ports } from '../app/ports/ports';
import { parseCardPress } from '../views/card-press';
import { isGroupCommand } from './commands/command-table';
import { knownTurn } from './known-turn';
import { pressAction } from './presses/press-action';
import { pressAgendaOrCase } from './presses/press-agenda-or-case';
import { pressFollow } from './presses/press-follow';
import { pressGuest } from './presses/guests/press-guest';
import { pressEngine } from './presses/press-engine';
import { pressRegister } from './presses/register/press-register';
import { pressStatus } from './presses/press-status';
import { pressUpward } from './presses/press-upward';
import { pressSummary } from './presses/summary/press-summary';
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
    case 'agenda.up':
    case 'agenda.down':
    case 'agenda.drop':
    case 'agenda.add':
    case 'agenda.note':
    case 'agenda.cover':
    case 'agenda.case':
    case 'case.list':
    case 'case.open':
    case 'case.toAgenda':
    case 'case.work':
    case 'case.close':
    case 'case.drop':
    case 'case.reopen':
    case 'case.raise':
      return pressAgendaOrCase(ports, turn, press);
    case 'summaryOpen':
    case 'summaryNews':
    case 'summaryCorrect':
    case 'summaryPreview':
    case 'summaryEdit':
    case 'summarySave':
    case 'summaryTakeIn':
    case 'summaryForApproval':
    case 'summaryPost':
    case 'approveWide':
    case 'returnWide':
      return pressSummary(ports, turn, press);
    case 'follow.show':
    case 'follow.pick':
    case 'follow.save':
    case 'follow.stop':
    case 'follow.leave':
      return pressFollow(ports, turn, press);
    case 'up.sendUpForm':
    case 'up.sendUp':
    case 'up.toldForm':
    case 'up.told':
    case 'up.release':
    case 'up.noted':
    case 'up.decided':
    case 'up.returned':
    case 'up.passed':
    case 'up.confirm':
    case 'up.assign':
    case 'up.deliver':
    case 'up.react':
      return pressUpward(ports, turn, press);
    case 'guest.invite':
    case 'guest.end':
    case 'guest.contribute':
    case 'guest.open':
      return pressGuest(ports, turn, press);
    case 'setup.show':
    case 'setup.save':
    case 'setup.back':
    case 'setup.area':
    case 'setup.leader':
    case 'setup.free':
    case 'setup.create':
      return (await loadSetup()).pressSetup(ports, turn, press);
    case 'entry.new':
    case 'entry.save':
    case 'entry.edit':
    case 'entry.ownWay':
    case 'entry.saveOwnWay':
    case 'entry.change':
    case 'entry.show':
    case 'decision.confirm':
    case 'decision.sendBack':
    case 'action.open':
    case 'action.done':
    case 'action.reopen':
    case 'action.move':
    case 'action.handOver':
      return pressRegister(ports, turn, press);
    default:
      return pressEngine(ports, turn, press);
  }
}

/** A group is set up once: its forms, and the reader of the group's file behind them, are loaded with the first press. */
function loadSetup() {
  return import('./presses/setup/press-setup.js');
}
