import type { Instant } from '../../domain/calendar';

/** The only place time comes from. */
export interface Clock {
  now(): Instant;
}
