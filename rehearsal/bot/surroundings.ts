import type { Holidays } from '../../src/app/ports/holidays';
import type { VirtualClock } from '../virtual-clock';
import type { CallLog } from './call-log';
import type { CardTags } from './card-tags';
import type { Durable } from './durable';
import type { ErrorLog } from './error-log';

/** What every life of the bot finds, and leaves behind. */
export interface Surroundings {
  readonly clock: VirtualClock;
  readonly durable: Durable;
  readonly calls: CallLog;
  readonly tags: CardTags;
  readonly log: ErrorLog;
  readonly holidays: Holidays;
}
