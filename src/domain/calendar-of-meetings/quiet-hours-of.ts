import type { Group } from '../group';
import type { QuietHours } from './quiet-hours';

/** When the group's people are left in peace in the normal rhythm: 20:00 to 07:00 unless the file says otherwise. */
export function quietHoursOf(group: Group): QuietHours {
  return group.quietHours ?? { from: '20:00', to: '07:00' };
}
