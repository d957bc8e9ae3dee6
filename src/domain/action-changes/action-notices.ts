import type { Action } from '../action';
import type { Notice } from '../notice';

/** Owners whose cards are kept right: the present one and the latest before. */
const mostOwners = 5;

/**
 * The cards of those who have or had the action, and the log in the channel: all that shows the action and has to be
 * brought up to date with it. Whoever is given it a second time gets a card of that time.
 */
export function actionNotices(action: Action): readonly Notice[] {
  const given = action.history.filter(({ what }) => what === 'handedOver');
  const first = given[0] === undefined ? action.owner : given[0].from;
  const owners = [
    ...(first === undefined ? [] : [{ to: first.id, mark: undefined }]),
    ...given.flatMap(({ at, to }) => (to === undefined ? [] : [{ to: to.id, mark: at.replaceAll(/\D/g, '') }])),
  ];
  const cards = owners.slice(-mostOwners).map(({ to, mark }): Notice => ({
    kind: 'desk',
    card: 'actionToOwner',
    id: action.id,
    to,
    ...(mark === undefined ? {} : { mark }),
  }));
  return [{ kind: 'actionLog' }, ...cards];
}
