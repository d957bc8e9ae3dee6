import { may } from '../../domain/access';
import { drawCases } from '../draw-cases';
import { drawGuestCases } from '../draw-guest-cases';
import type { CommandHandler } from './command-handler';

/** `saker`: what the group works on; a case is opened in the personal chat. A guest gets the own ones, and no other. */
export const cases: CommandHandler = (ports, { turn, mine: { group, roles } }) => {
  const { isPersonal } = turn.sender;
  if (!may(roles.all, 'seeCases')) return drawGuestCases(ports, turn, group);
  const language = isPersonal ? turn.language : group.language;
  return drawCases(ports, group, { language, canOpen: isPersonal });
};
