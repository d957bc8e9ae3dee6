import { groupPeople } from '../../../app/group-people';
import type { Ports } from '../../../app/ports/ports';
import type { Action } from '../../../domain/action';
import { isOverdueTwice } from '../../../domain/action-changes/times-overdue';
import { ownedActionCard } from '../../../views/desk/register/owned-action-card';
import type { OwnedActionOptions } from '../../../views/desk/register/owned-action-view';
import type { Answer } from '../../turn';
import type { Registrar } from './as-one-of';
import { mayChange } from './may-change-action';

/** The action's card as it is now for whoever pressed, with what has to be said of the press. */
export async function drawOwnedAction(
  ports: Pick<Ports, 'directory' | 'clock'>,
  registrar: Registrar,
  action: Action,
  more: Pick<OwnedActionOptions, 'told' | 'problems' | 'typed'> = {},
): Promise<Answer> {
  const { group, today, options } = registrar;
  return ownedActionCard(
    {
      card: 'actionToOwner',
      action,
      isOverdueTwice: isOverdueTwice(action, { day: today, timeZone: group.timeZone }),
      mayChange: mayChange(action, registrar),
      people: await groupPeople(ports, group),
    },
    { ...options, ...more, isShown: true },
  );
}
