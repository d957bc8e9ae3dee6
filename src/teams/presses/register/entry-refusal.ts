import type { Ports } from '../../../app/ports/ports';
import type { Entry } from '../../../domain/desk/entry';
import type { EntryRefusal } from '../../../domain/desk/register/entry-changed';
import { say } from '../../../views/words';
import { chairName } from '../../commands/chair-name';
import type { Turn } from '../../turn';
import type { Registrar } from './as-one-of';

/** Why nothing was changed, in the language of whoever pressed: it need not be that of the card. */
export async function entryRefusal(
  ports: Pick<Ports, 'directory'>,
  { sender, language: ofCard }: Turn,
  { group }: Pick<Registrar, 'group'>,
  why: EntryRefusal | 'noMeeting' | 'unknownPerson',
  entry?: Entry,
): Promise<string> {
  const person = await ports.directory.person(sender.tenantId, sender.personId);
  const language = person?.language ?? ofCard;
  const owner = why === 'notYourDecision' && entry?.kind === 'decision' ? entry.decidedBy : entry?.by;
  return say(language, `register.refused.${why}`, {
    name: owner?.name ?? say(language, 'reply.unknownName'),
    chair: await chairName(ports, group, language),
    group: say(language, 'register.group'),
    command: say(language, 'command.register'),
  });
}
