import { weekdays, type Weekday } from '../../domain/weekday';

const day = 24 * 60;

/** Minutes between the two meetings of a week that are nearest to each other; a whole week when there is only one. */
export function shortestGap(days: readonly Weekday[], times: readonly string[]): number {
  const starts = days
    .flatMap((weekday) => times.map((time) => weekdays.indexOf(weekday) * day + minutesOf(time)))
    .toSorted((a, b) => a - b);
  const week = weekdays.length * day;
  return Math.min(...starts.map((start, index) => (starts[index + 1] ?? (starts[0] ?? 0) + week) - start));
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
