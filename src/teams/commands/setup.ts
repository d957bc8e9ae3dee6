import { keyOf } from '../../domain/group';
import { drawGroupMenu } from '../draw-group-menu';
import type { CommandHandler } from './command-handler';

/** `oppsett`: the group as it is, with a way to change each part of it. */
export const setup: CommandHandler = (ports, { turn, mine: { group } }) =>
  drawGroupMenu(ports, keyOf(group), turn.language);
