import type { Holidays } from '../../../src/app/ports/holidays';

/** A country that works every day. */
export const noHolidays: Holidays = {
  freeDays: () => Promise.resolve(new Map()),
  countries: () => Promise.resolve([]),
};
