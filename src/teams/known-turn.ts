import type { Ports } from '../app/ports/ports';
import { pickLanguage } from './person-language';
import { groupsHere } from './run-command';
import type { Turn } from './turn';

/** The turn in the language that fits: in a channel the group's, else the person's own, then the group's. */
export async function knownTurn(ports: Ports, turn: Turn): Promise<Turn> {
  const { sender } = turn;
  const [person, groups] = await Promise.all([
    ports.directory.person(sender.tenantId, sender.personId),
    groupsHere(ports, sender),
  ]);
  const own = sender.isPersonal ? person?.language : undefined;
  return { ...turn, groups, language: pickLanguage(own, groups[0]?.group.language, sender.locale) };
}
