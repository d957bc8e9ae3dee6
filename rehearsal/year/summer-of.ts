import type { YearCalendar } from './calendar';

/** The municipality's summer holiday: three weeks in the middle of the year. */
export function summerOf(calendar: YearCalendar): { readonly from: string; readonly to: string } {
  return { from: calendar.day(27, 1), to: calendar.day(29, 7) };
}
