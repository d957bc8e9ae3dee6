import { DateTime } from 'luxon';

export const zone = 'Europe/Oslo';

/** The year's days as the scenario counts them: weeks from its first Monday, and wall-clock times in Oslo. */
export class YearCalendar {
  readonly start: DateTime;
  readonly end: DateTime;

  constructor(
    from: string,
    readonly weeks: number,
  ) {
    this.start = DateTime.fromISO(from, { zone }).startOf('day');
    this.end = this.start.plus({ weeks });
  }

  /** `weekday` is 1 for Monday. */
  at(week: number, weekday: number, time: string): number {
    return this.wall(this.start.plus({ weeks: week, days: weekday - 1 }), time);
  }

  day(week: number, weekday: number): string {
    return this.start.plus({ weeks: week, days: weekday - 1 }).toFormat('yyyy-MM-dd');
  }

  wall(day: DateTime, time: string): number {
    const [hour, minute] = time.split(':').map(Number);
    return day.set({ hour: hour ?? 0, minute: minute ?? 0 }).toMillis();
  }

  /** The days on which the clock goes forward or back. */
  clockChanges(): DateTime[] {
    const days = Array.from({ length: this.weeks * 7 }, (_, n) => this.start.plus({ days: n }));
    return days.filter((day) => day.offset !== day.plus({ days: 1 }).offset);
  }
}
