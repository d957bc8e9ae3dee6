import type { Ports } from '../../../app/ports/ports';
import { may } from '../../../domain/access';
import type { Action } from '../../../domain/action';
import { say } from '../../../views/words';
import { chairName } from '../../commands/chair-name';
import type { Turn } from '../../turn';
import type { Registrar } from './as-one-of';

/** Whoever has the action, and the chair. */
export function mayChange({ owner }: Action, { press }: Pick<Registrar, 'press'>): boolean {
  const isOwn = owner?.id === press.by.id && may(press.roles, 'changeOwnAction');
  return isOwn || may(press.roles, 'changeAnyAction');
}

/** Says who can, in the language of whoever pressed. */
export async function notYours(
  ports: Pick<Ports, 'directory'>,
  { sender, language: ofCard }: Turn,
  { group }: Pick<Registrar, 'group'>,
  { owner }: Action,
): Promise<string> {
  const person = await ports.directory.person(sender.tenantId, sender.personId);
  const language = person?.language ?? ofCard;
  const chair = await chairName(ports, group, language);
  return say(language, 'owned.refused.notYours', { name: owner?.name ?? chair, chair });
}
