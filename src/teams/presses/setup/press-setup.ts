import type { Ports } from '../../../app/ports/ports';
import type { CardPress } from '../../../views/card-press';
import type { SetupVerb } from '../../../views/setup-press';
import type { Answer, Turn } from '../../turn';
import { pressDraft } from './press-draft';
import { pressGroup } from './press-group';

/** A button of the set-up: of a group that is to be, in the channel, or of one that is there, in its chair's chat. */
export function pressSetup(ports: Ports, turn: Turn, press: Extract<CardPress, { verb: SetupVerb }>): Promise<Answer> {
  return press.target.kind === 'setup' ? pressDraft(ports, turn, press) : pressGroup(ports, turn, press);
}
