import type { Ports } from '../../../app/ports/ports';
import type { Right } from '../../../domain/access';
import type { CardPress } from '../../../views/card-press';
import type { RegisterVerb } from '../../../views/register-press';
import type { Answer, Turn } from '../../turn';
import { pressId } from '../press-id';
import { asOneOf } from './as-one-of';
import { pressDecision } from './press-decision';
import { pressEntryForm } from './press-entry-form';
import { pressOwnWay } from './press-own-way';
import { pressOwnedAction } from './press-owned-action';
import { pressPick } from './press-pick';
import { pressSaveEntry } from './press-save-entry';

/** A button of the register, or of an action's card: what the person needs to hold for it, and then who does it. */
export function pressRegister(
  ports: Ports,
  turn: Turn,
  press: Extract<CardPress, { verb: RegisterVerb }>,
): Promise<Answer> {
  const asked = { groupId: press.groupId, right: rightFor(press.verb), pressId: pressId(turn.sender, press) };
  return asOneOf(ports, turn, asked, (registrar) => {
    switch (press.verb) {
      case 'entry.new':
      case 'entry.edit':
        return pressEntryForm(ports, turn, registrar, press);
      case 'entry.save':
      case 'entry.change':
        return pressSaveEntry(ports, turn, registrar, press);
      case 'entry.ownWay':
      case 'entry.saveOwnWay':
        return pressOwnWay(ports, turn, registrar, press);
      case 'entry.show':
      case 'action.open':
        return pressPick(ports, turn, registrar, press);
      case 'decision.confirm':
      case 'decision.sendBack':
        return pressDecision(ports, turn, registrar, press);
      default:
        return pressOwnedAction(ports, turn, registrar, press);
    }
  });
}

/** Whose entry, decision or action it is, is asked besides. */
function rightFor(verb: RegisterVerb): Right {
  if (verb === 'decision.confirm' || verb === 'decision.sendBack') return 'confirmDecision';
  if (verb === 'entry.show') return 'seeEntries';
  return verb.startsWith('action.') ? 'changeOwnAction' : 'register';
}
