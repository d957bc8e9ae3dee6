import { drawCases } from '../draw-cases';
import type { CommandHandler } from './command-handler';

/** `saker`: what the group works on; a case is opened in the personal chat. */
export const cases: CommandHandler = (ports, { turn, mine: { group } }) => {
  const { isPersonal } = turn.sender;
  const language = isPersonal ? turn.language : group.language;
  return drawCases(ports, group, { language, canOpen: isPersonal });
};
