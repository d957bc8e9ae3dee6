import { reorganise } from './reorganise';
import type { Scene } from './scene';

const patience = { answer: 429, headers: { 'Retry-After': '40' } } as const;

/** The year of a group: what is planned, what changes, and what goes wrong. Scenes after the last week do not happen. */
export function wholeYear(scene: Scene): void {
  planned(scene);
  peopleOfTheYear(scene);
  rhythms(scene);
  botTrouble(scene);
  teamsTrouble(scene);
}

function planned({ calendar, chairDoes, chair, stage }: Scene): void {
  const id = (week: number) => `${calendar.day(week, 2)}-0900`;
  chairDoes.skip(calendar.at(2, 3, '10:00'), id(3));
  chairDoes.move(calendar.at(5, 1, '11:00'), id(5), calendar.day(5, 3), '13:00');
  chairDoes.extra(calendar.at(7, 3, '09:30'), calendar.day(7, 5), '10:00');
  stage.agenda.add(calendar.at(9, 1, '08:00'), 'the chair will hold a board', async () => {
    chair.willHold = true;
    await Promise.resolve();
  });
  chairDoes.pause(calendar.at(31, 3, '09:00'), calendar.day(34, 1));
  chairDoes.resume(calendar.at(32, 5, '09:00'));
  chairDoes.move(calendar.at(47, 4, '09:00'), id(48), calendar.day(48, 4), '08:30');
}

function peopleOfTheYear(scene: Scene): void {
  const { calendar, people, dates, chair } = scene;
  people.away(calendar.at(4, 4, '15:00'), 'oppvekst', dates(calendar.day(6, 3)));
  people.away(calendar.at(14, 5, '14:00'), 'helse', dates(calendar.day(16, 5)));
  people.back(calendar.at(16, 1, '12:00'), 'helse');
  people.away(calendar.at(16, 1, '10:00'), 'kultur', dates(calendar.day(17, 3)));
  people.blocks(calendar.at(18, 3, '09:00'), calendar.at(20, 3, '09:00'), 'okonomi');
  chair.successors.set('byutvikling', 'jon.haugen@fjordvik.example');
  people.joins(calendar.at(20, 3, '10:00'), 'byutvikling-ny');
  people.leaves(calendar.at(20, 4, '15:00'), 'byutvikling');
  people.away(calendar.at(22, 3, '12:00'), 'leder', dates(calendar.day(24, 5)));
  reorganise(scene, calendar.at(25, 1, '13:00'));
  people.away(calendar.at(42, 2, '18:00'), 'organisasjon', dates(calendar.day(44, 1)));
}

function rhythms({ calendar, chairDoes, trouble, stage: { chance } }: Scene): void {
  const [first, last] = calendar.clockChanges();
  if (first !== undefined) {
    const until = { day: first.plus({ days: 5 }).toFormat('yyyy-MM-dd'), time: '18:00' };
    chairDoes.rhythm(calendar.wall(first.minus({ days: 2 }), '13:05'), 'intensified', until, 'Ras på fylkesveien');
  }
  if (last === undefined || last === first) return;
  const until = { day: last.plus({ days: 8 }).toFormat('yyyy-MM-dd'), time: '12:00' };
  chairDoes.rhythm(calendar.wall(last.minus({ days: 6 }), '10:05'), 'crisis', until, 'Flom i Fjordvik');
  trouble.botDown(calendar.wall(last.minus({ days: 3 }), '05:00'), 330);
  trouble.botDies(calendar.wall(last, '02:29'), 40, true, 6);
  for (const day of [-5, -4, -2, -1, 1, 3, 4, 5, 6, 7]) {
    const hour = Math.floor(chance.between(0, 24, 'crisis hour', day));
    const calls = Math.floor(chance.between(3, 150, 'crisis calls', day));
    const atMs = calendar.wall(last.plus({ days: day }), `${hour}:29`);
    trouble.botDies(atMs, calls, chance.of('crisis done', day) < 0.6, 6);
  }
  const connector = calendar.wall(last.plus({ days: 2 }), '06:25');
  trouble.connector(connector, 60, 'Teams is down', { answer: 503 });
}

function botTrouble({ calendar, trouble, stage: { chance } }: Scene): void {
  // At asking, at a reminder, at the deadline, at the posting.
  const moments = [
    [7, '08:59'],
    [1, '06:59'],
    [2, '06:59'],
    [2, '08:29'],
  ] as const;
  for (let week = 0; week < calendar.weeks; week += 1) {
    const [weekday, time] = moments[Math.floor(chance.of('moment', week) * moments.length)] ?? moments[0];
    const calls = Math.floor(chance.between(3, 120, 'calls', week));
    trouble.botDies(calendar.at(week, weekday, time), calls, chance.of('done', week) < 0.6);
  }
  trouble.botDown(calendar.at(6, 2, '08:00'), 150);
  trouble.botDown(calendar.at(15, 7, '08:00'), 360);
  trouble.botDown(calendar.at(34, 1, '06:00'), 360);
  trouble.botDown(calendar.at(36, 1, '12:00'), 48 * 60);
  trouble.botDown(calendar.at(44, 7, '06:00'), 52 * 60);
  trouble.botDown(calendar.at(46, 4, '10:00'), 7);
  trouble.wakeUpsLost(calendar.at(29, 3, '12:00'), 6);
}

function teamsTrouble({ calendar, trouble }: Scene): void {
  const reset = { reset: true, afterWork: true, match: { kind: 'send' } } as const;
  trouble.connector(calendar.at(7, 7, '08:59'), 60, 'Teams asks for patience', patience);
  trouble.connector(calendar.at(10, 2, '08:25'), 60, 'Teams is down', { answer: 503 });
  trouble.connector(calendar.at(13, 7, '08:59'), 60, 'Teams hangs', { reset: true });
  trouble.connector(calendar.at(17, 7, '08:59'), 60, 'Teams works and does not answer', { ...reset, times: 3 });
  trouble.connector(calendar.at(21, 2, '08:29'), 60, 'a board is posted and not answered', {
    ...{ answer: 500, afterWork: true, times: 1 },
    match: { kind: 'create' },
  });
  trouble.connector(calendar.at(24, 1, '06:59'), 60, 'Teams works and does not answer', { ...reset, times: 2 });
  trouble.connector(calendar.at(38, 1, '06:59'), 60, 'Teams asks for patience', patience);
  trouble.connector(calendar.at(49, 7, '08:59'), 30, 'Teams is down', { answer: 502 });
}
