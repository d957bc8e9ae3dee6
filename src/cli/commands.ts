import type { Command } from './command';
import { deliveriesList } from './deliveries-list';
import { deliveriesRetry } from './deliveries-retry';
import { groupExport } from './group-export';
import { groupImport } from './group-import';
import { groupList } from './group-list';
import { groupShow } from './group-show';
import { health } from './health';
import { meetingShow } from './meeting-show';

/** Every command, in the order help shows them. A new one is a file of its own and a line here. */
export const commands: readonly Command[] = [
  groupImport,
  groupExport,
  groupList,
  groupShow,
  health,
  meetingShow,
  deliveriesList,
  deliveriesRetry,
];
