import { drawPlan } from '../draw-plan';
import type { CommandHandler } from './command-handler';

/** `plan`: the next meetings, to skip, move, add to or pause. */
export const plan: CommandHandler = (ports, { turn, mine: { group } }) => drawPlan(ports, group, turn.language);
