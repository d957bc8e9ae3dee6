import { drawRhythm } from '../draw-rhythm';
import type { CommandHandler } from './command-handler';

/** `rytme`: the form for meeting more often for a while, or in the normal rhythm again. */
export const rhythm: CommandHandler = (ports, { turn, mine: { group } }) => drawRhythm(ports, group, turn.language);
