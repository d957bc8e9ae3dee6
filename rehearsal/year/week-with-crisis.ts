import type { Scene } from './scene';

/** Four weeks: a day in crisis rhythm over the clock change, and the troubles of a small year. */
export function weekWithCrisis({ calendar, trouble, chairDoes, people, dates }: Scene): void {
  const [change] = calendar.clockChanges();
  if (change !== undefined) {
    const from = change.minus({ days: 1 });
    const until = { day: change.toFormat('yyyy-MM-dd'), time: '14:00' };
    chairDoes.rhythm(calendar.wall(from, '14:10'), 'crisis', until, 'Flom i Fjordvik');
    trouble.botDies(calendar.wall(from, '18:29'), 25, true);
  }
  people.away(calendar.at(0, 5, '12:00'), 'helse', dates(calendar.day(1, 5)));
  trouble.botDown(calendar.at(0, 7, '08:30'), 90);
  trouble.connector(calendar.at(2, 7, '08:59'), 60, 'Teams works and does not answer', {
    ...{ reset: true, afterWork: true, times: 2 },
    match: { kind: 'send' },
  });
  trouble.connector(calendar.at(3, 7, '08:59'), 60, 'Teams asks for patience', {
    answer: 429,
    headers: { 'Retry-After': '40' },
  });
}
