import type { Instant, LocalDate } from '../../calendar';
import { plusDays } from '../../calendar-of-meetings/days';
import { instantAt, wallTimeAt } from '../../calendar-of-meetings/wall-clock';

const morning = '08:00';
const evening = '20:00';

/**
 * When a reminder of `day` goes out: at eight in the morning in `zone`. One that is late, because nothing ran or because
 * the day was set after that, goes out at once by day and in the next morning else.
 */
export function byDay(zone: string, day: LocalDate, now: Instant): Instant {
  const first = instantAt(zone, { day, time: morning });
  if (first > now) return first;
  const shown = wallTimeAt(zone, now);
  if (shown.time < morning) return instantAt(zone, { day: shown.day, time: morning });
  return shown.time < evening ? first : instantAt(zone, { day: plusDays(shown.day, 1), time: morning });
}
