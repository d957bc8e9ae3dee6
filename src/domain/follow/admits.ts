import { may } from '../access';
import type { Group } from '../group';
import type { Roles } from '../roles';

/**
 * Does the group let this person follow it? By default everybody in the organisation; else its own people and leaders, or
 * nobody. A guest account never, also when it is a member: what goes wide is for the organisation.
 */
export function admits(
  { followers = 'tenant' }: Pick<Group, 'followers'>,
  roles: Pick<Roles, 'all' | 'belongs'>,
): boolean {
  if (roles.all.includes('stranger') || !may(roles.all, 'follow')) return false;
  switch (followers) {
    case 'tenant':
      return true;
    case 'group':
      return roles.belongs || roles.all.includes('leader');
    case 'nobody':
      return false;
  }
}
