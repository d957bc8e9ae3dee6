import { describe, expect, it } from '@jest/globals';
import { emptyPlan } from '../../../src/domain/plan';
import { nextStep } from '../../../src/domain/week/next-step';
import { withSettled } from '../../../src/domain/week/with-settled';
import { chair, meets, plus, TinyGroup } from './tiny-group';

/** Tuesdays at 09:00 in Oslo, with a reminder on Monday at 09:00. */
const days = ['2026-11-10', '2026-11-17', '2026-11-24', '2026-12-01', '2026-12-08'];
const weekly = days.map((day) => meets(day, { reminders: [plus(`${day}T08:00:00.000Z`, -24 * 60)] }));
const started = { startedAt: '2026-11-05T12:00:00.000Z' };

describe('a group that is left alone', () => {
  it('does each step of each week once, at its time', () => {
    const group = new TinyGroup(weekly, started);
    group.live('2026-11-05T12:00:00.000Z', '2026-11-18T00:00:00.000Z');
    expect(group.story).toEqual([
      '2026-11-08T08:00 open 2026-11-10-0900',
      '2026-11-09T08:00 remind.1 2026-11-10-0900',
      '2026-11-10T06:00 deadline 2026-11-10-0900',
      '2026-11-10T07:30 post 2026-11-10-0900',
      '2026-11-15T08:00 open 2026-11-17-0900',
      '2026-11-16T08:00 remind.1 2026-11-17-0900',
      '2026-11-17T06:00 deadline 2026-11-17-0900',
      '2026-11-17T07:30 post 2026-11-17-0900',
    ]);
  });

  it('has missed nothing of the time before it was there', () => {
    const group = new TinyGroup(weekly, { startedAt: '2026-11-25T12:00:00.000Z' });
    expect(group.run('2026-11-25T12:00:00.000Z')).toBe('2026-11-29T08:00:00.000Z');
    expect(group.story).toEqual([]);
  });

  it('misses what it missed although its definition is new since', () => {
    const group = new TinyGroup(weekly, started);
    group.live('2026-11-05T12:00:00.000Z', '2026-11-11T00:00:00.000Z');
    const { step } = nextStep({ ...group.state('2026-11-18T00:00:00.000Z'), startedAt: '2026-11-18T00:00:00.000Z' });
    expect(step?.do).toBe('close');
    group.close('2026-11-18T00:00:00.000Z');
    const after = nextStep({ ...group.state('2026-11-18T00:00:00.000Z'), startedAt: '2026-11-18T00:00:00.000Z' });
    expect(after.step?.do).toBe('missed');
  });

  it('closes at its time when no other meeting has opened', () => {
    const group = new TinyGroup(weekly.slice(0, 1), started);
    group.live('2026-11-05T12:00:00.000Z', '2027-01-01T00:00:00.000Z');
    expect(group.story.at(-1)).toBe('2026-11-17T08:00 close 2026-11-10-0900');
  });

  it('has nothing to wake up for when nothing is planned', () => {
    expect(new TinyGroup([]).due('2026-11-25T12:00:00.000Z')).toEqual({ step: undefined, wakeAt: undefined });
  });
});

describe('when everything was down', () => {
  it('over a whole week, the meeting is told as missed and the next one opens', () => {
    const group = new TinyGroup(weekly, started);
    group.live('2026-11-05T12:00:00.000Z', '2026-11-11T00:00:00.000Z');
    group.done.length = 0;
    group.run('2026-11-23T10:00:00.000Z');
    expect(group.story.map((line) => line.slice(17))).toEqual([
      'close 2026-11-10-0900',
      'missed 2026-11-17-0900',
      'open 2026-11-24-0900',
    ]);
  });

  it('over the steps of an open meeting, those past their windows are told as late, in order, before it closes', () => {
    const group = new TinyGroup(weekly, started);
    group.run('2026-11-08T08:00:00.000Z');
    group.done.length = 0;
    group.run('2026-11-14T10:00:00.000Z');
    expect(group.story.map((line) => line.slice(17))).toEqual([
      'late remind.1 2026-11-10-0900',
      'late deadline 2026-11-10-0900',
      'late post 2026-11-10-0900',
    ]);
    expect(group.latest?.steps?.['post']).toEqual({ at: '2026-11-14T10:00:00.000Z', outcome: 'skipped' });
  });

  it('over the deadline, the deadline and the board are made up on the same day', () => {
    const group = new TinyGroup(weekly, started);
    group.live('2026-11-05T12:00:00.000Z', '2026-11-10T00:00:00.000Z');
    group.done.length = 0;
    group.run('2026-11-10T13:00:00.000Z');
    expect(group.story.map((line) => line.slice(17))).toEqual(['deadline 2026-11-10-0900', 'post 2026-11-10-0900']);
  });

  it.each([
    ['2026-11-10T13:59:00.000Z', 'deadline 2026-11-10-0900'],
    ['2026-11-10T14:00:00.000Z', 'late deadline 2026-11-10-0900'],
  ])('the deadline is made up until six hours after the start: %s', (at, first) => {
    const group = new TinyGroup(weekly, started);
    group.live('2026-11-05T12:00:00.000Z', '2026-11-10T00:00:00.000Z');
    group.done.length = 0;
    group.run(at);
    expect(group.story[0]?.slice(17)).toBe(first);
  });

  it.each([
    ['2026-11-11T07:59:00.000Z', 'post 2026-11-10-0900'],
    ['2026-11-11T08:00:00.000Z', 'late post 2026-11-10-0900'],
  ])('the board is made up until a day after the start: %s', (at, last) => {
    const group = new TinyGroup(weekly, started);
    group.live('2026-11-05T12:00:00.000Z', '2026-11-10T06:30:00.000Z');
    group.done.length = 0;
    group.run(at);
    expect(group.story.map((line) => line.slice(17))).toEqual([last]);
  });

  it('a meeting is opened until its start, and its board is posted although the time for it was over', () => {
    const group = new TinyGroup(weekly, started);
    const wakeAt = group.run('2026-11-10T07:40:00.000Z');
    expect(group.story).toEqual(['2026-11-10T07:40 open 2026-11-10-0900']);
    expect(wakeAt).toBe('2026-11-10T08:00:00.000Z');
    group.run('2026-11-10T08:00:00.000Z');
    expect(group.story.slice(1).map((line) => line.slice(17))).toEqual([
      'deadline 2026-11-10-0900',
      'post 2026-11-10-0900',
    ]);
  });

  it('over many meetings, ten are named and the others counted', () => {
    const many = Array.from({ length: 40 }, (_, index) => {
      const startsAt = plus('2026-11-10T00:00:00.000Z', index * 240);
      return meets(startsAt.slice(0, 10), { id: `m${index}`, startsAt, rhythm: 'crisis' });
    });
    const group = new TinyGroup(many, started);
    const at = plus('2026-11-10T00:00:00.000Z', 39 * 240);
    group.run(at);
    expect(group.story).toEqual([
      `${at.slice(0, 16)} missed ${many
        .slice(30)
        .map((one) => one.id)
        .join(' ')} +30`,
    ]);
    expect(group.run(plus(at, 1))).toBeUndefined();
    expect(group.done).toHaveLength(1);
  });

  it('past a reminder’s window, nobody is reminded any more', () => {
    const group = new TinyGroup(weekly, started);
    group.run('2026-11-08T08:00:00.000Z');
    group.run('2026-11-09T10:00:00.000Z');
    expect(group.story.at(-1)).toBe('2026-11-09T10:00 late remind.1 2026-11-10-0900');
  });
});

describe('a clock that goes back an hour', () => {
  it('does nothing twice', () => {
    const group = new TinyGroup(weekly, started);
    for (let now = '2026-11-05T12:00:00.000Z'; now < '2026-11-25T00:00:00.000Z'; now = plus(now, 50)) {
      group.run(now);
      group.run(plus(now, -60));
    }
    const done = group.story.map((line) => line.slice(17));
    expect(done.filter((line, index) => done.indexOf(line) !== index)).toEqual([]);
    expect(done).toHaveLength(12);
  });

  it('does not open a meeting that was told as missed', () => {
    const group = new TinyGroup(weekly.slice(0, 2), started);
    group.run('2026-11-10T08:30:00.000Z');
    expect(group.story.map((line) => line.slice(17))).toEqual(['missed 2026-11-10-0900']);
    group.run('2026-11-10T07:30:00.000Z');
    expect(group.done).toHaveLength(1);
  });
});

describe('what people did themselves', () => {
  const opened = () => {
    const group = new TinyGroup(weekly, started);
    group.live('2026-11-05T12:00:00.000Z', '2026-11-10T06:30:00.000Z');
    group.done.length = 0;
    return group;
  };

  it('a board that the chair posted early is not posted again, and not late', () => {
    const group = opened();
    group.post('2026-11-10T06:40:00.000Z');
    group.live('2026-11-10T06:40:00.000Z', '2026-11-14T00:00:00.000Z');
    expect(group.story).toEqual([]);
  });

  it('a board that the chair holds is neither posted nor late, and is posted when it is released', () => {
    const group = opened();
    group.change({ heldBy: chair });
    group.live('2026-11-10T06:40:00.000Z', '2026-11-10T12:00:00.000Z');
    expect(group.story).toEqual([]);
    group.change({ heldBy: undefined });
    group.run('2026-11-10T12:30:00.000Z');
    expect(group.story).toEqual(['2026-11-10T12:30 post 2026-11-10-0900']);
  });

  it('a board that is held to the end is never called late', () => {
    const group = opened();
    group.change({ heldBy: chair });
    group.live('2026-11-10T06:40:00.000Z', '2026-11-18T00:00:00.000Z');
    expect(group.story.filter((line) => line.includes('2026-11-10-0900'))).toEqual([]);
  });

  it('a meeting opened by hand after the first reminder’s time does not make that up, nor call it late', () => {
    const group = new TinyGroup([
      meets('2026-11-10', { reminders: ['2026-11-09T08:00:00.000Z', '2026-11-09T17:00:00.000Z'] }),
    ]);
    group.plan = { ...emptyPlan, marks: ['settled:2026-11-05T12:00:00.000Z'] };
    group.collect('2026-11-09T08:30:00.000Z');
    // A row with all its times must give the same.
    group.change({ reminders: ['2026-11-09T08:00:00.000Z', '2026-11-09T17:00:00.000Z'] });
    group.live('2026-11-09T08:30:00.000Z', '2026-11-11T00:00:00.000Z');
    expect(group.story.map((line) => line.slice(17))).toEqual([
      'remind.2 2026-11-10-0900',
      'deadline 2026-11-10-0900',
      'post 2026-11-10-0900',
    ]);
  });

  it('a meeting opened by hand after the time of the board is posted by hand only', () => {
    const group = new TinyGroup(weekly.slice(0, 1), started);
    group.collect('2026-11-10T07:40:00.000Z');
    group.change({ postsAt: '2026-11-10T07:30:00.000Z' });
    group.live('2026-11-10T07:40:00.000Z', '2026-11-12T00:00:00.000Z');
    expect(group.story).toEqual(['2026-11-10T08:00 deadline 2026-11-10-0900']);
  });

  it('two meetings that were closed before they started are not opened again, nor missed', () => {
    const group = new TinyGroup(weekly, started);
    for (const at of ['2026-11-06T10:00:00.000Z', '2026-11-06T11:00:00.000Z', '2026-11-06T12:00:00.000Z']) {
      group.collect(at);
      group.close(at);
    }
    expect([...group.rows.keys()]).toEqual(['2026-11-10-0900', '2026-11-17-0900', '2026-11-24-0900']);
    group.live('2026-11-06T12:00:00.000Z', '2026-11-30T00:00:00.000Z');
    expect(group.story).toEqual(['2026-11-29T08:00 open 2026-12-01-0900']);
  });

  it('a meeting that was missed is told although the next one was opened by hand first', () => {
    const group = new TinyGroup(weekly, started);
    group.collect('2026-11-12T10:00:00.000Z');
    group.run('2026-11-12T10:00:00.000Z');
    expect(group.story).toEqual(['2026-11-12T10:00 missed 2026-11-10-0900']);
  });

  it('a meeting from before the steps has none, and closes when the next one opens', () => {
    const group = new TinyGroup(weekly, started);
    group.rows.set('2026-11-10-0900', {
      id: '2026-11-10-0900',
      startsAt: '2026-11-10T08:00:00.000Z',
      day: '2026-11-10',
      deadline: '2026-11-10T06:00:00.000Z',
      openedAt: '2026-11-08T10:00:00.000Z',
      openedBy: chair,
      rosterComplete: true,
    });
    group.latestId = group.openId = '2026-11-10-0900';
    group.live('2026-11-10T05:00:00.000Z', '2026-11-15T12:00:00.000Z');
    expect(group.story).toEqual(['2026-11-15T08:00 open 2026-11-17-0900']);
    expect(group.rows.get('2026-11-10-0900')?.closedAt).toBe('2026-11-15T08:00:00.000Z');
  });

  it('the times of a meeting that was moved after it opened are its own', () => {
    const group = new TinyGroup(weekly.slice(0, 1), started);
    group.run('2026-11-08T08:00:00.000Z');
    group.change({
      startsAt: '2026-11-12T08:00:00.000Z',
      deadline: '2026-11-12T06:00:00.000Z',
      reminders: ['2026-11-11T08:00:00.000Z'],
      postsAt: '2026-11-12T07:30:00.000Z',
      closesAt: '2026-11-19T08:00:00.000Z',
    });
    group.live('2026-11-08T09:00:00.000Z', '2026-11-30T00:00:00.000Z');
    expect(group.story.slice(1)).toEqual([
      '2026-11-11T08:00 remind.1 2026-11-10-0900',
      '2026-11-12T06:00 deadline 2026-11-10-0900',
      '2026-11-12T07:30 post 2026-11-10-0900',
      '2026-11-19T08:00 close 2026-11-10-0900',
    ]);
  });

  it('a pause that is resumed early does not make the skipped meetings missed', () => {
    const group = new TinyGroup(
      weekly.map((one) => ({ ...one, status: 'skipped' as const, why: 'paused' as const })),
      started,
    );
    group.live('2026-11-05T12:00:00.000Z', '2026-11-25T00:00:00.000Z');
    // What the command does: the plan is settled first, then the pause goes.
    group.plan = { ...withSettled(group.state('2026-11-25T12:00:00.000Z')), pausedUntil: undefined };
    group.planned = weekly;
    group.live('2026-11-25T12:00:00.000Z', '2026-11-30T00:00:00.000Z');
    expect(group.story).toEqual(['2026-11-29T08:00 open 2026-12-01-0900']);
  });
});

describe('a meeting whose rows are not all there', () => {
  it('waits with its steps, looks every minute, and makes them up', () => {
    const group = new TinyGroup(weekly, started);
    group.rosterAtOnce = false;
    group.run('2026-11-08T08:00:00.000Z');
    expect(group.run('2026-11-09T08:10:00.000Z')).toBe('2026-11-09T08:11:00.000Z');
    group.change({ rosterComplete: true });
    group.run('2026-11-09T08:11:00.000Z');
    expect(group.story.at(-1)).toBe('2026-11-09T08:11 remind.1 2026-11-10-0900');
  });
});

describe('reminders at night', () => {
  const night = '2026-11-09T18:30:00.000Z';
  const group = (rhythm: 'normal' | 'crisis', deadline = '2026-11-10T06:00:00.000Z') => {
    const tiny = new TinyGroup([meets('2026-11-10', { rhythm, reminders: [night], deadline })], started);
    tiny.live('2026-11-08T08:00:00.000Z', plus(night, -1));
    return tiny;
  };

  it('are sent in the evening as long as it is not quiet', () => {
    const tiny = group('normal');
    tiny.run(plus(night, 29));
    expect(tiny.story.at(-1)).toBe('2026-11-09T18:59 remind.1 2026-11-10-0900');
  });

  it('are not made up in the quiet hours of the normal rhythm, and are late when the window ends in them', () => {
    const tiny = group('normal');
    expect(tiny.run(plus(night, 30))).toBe(plus(night, 120));
    tiny.run(plus(night, 120));
    expect(tiny.story.at(-1)).toBe('2026-11-09T20:30 late remind.1 2026-11-10-0900');
  });

  it('are sent in a crisis', () => {
    const tiny = group('crisis');
    tiny.run(plus(night, 30));
    expect(tiny.story.at(-1)).toBe('2026-11-09T19:00 remind.1 2026-11-10-0900');
  });
});

describe('rhythms', () => {
  const crisis = Array.from({ length: 12 }, (_, index) => {
    const startsAt = plus('2026-11-10T00:00:00.000Z', index * 240);
    return meets(startsAt.slice(0, 10), {
      id: `c${index}`,
      startsAt,
      asksAt: plus(startsAt, -90),
      reminders: [plus(startsAt, -40)],
      deadline: plus(startsAt, -20),
      postsAt: plus(startsAt, -10),
      closesAt: plus(startsAt, 180),
      rhythm: 'crisis',
    });
  });
  const rhythm = {
    name: 'crisis' as const,
    since: '2026-11-09T20:00:00.000Z',
    until: '2026-11-11T12:00:00.000Z',
    reason: 'flom',
  };

  it('end once, at their time', () => {
    const group = new TinyGroup([], { plan: { ...emptyPlan, rhythm } });
    expect(group.run('2026-11-11T11:59:00.000Z')).toBe('2026-11-11T12:00:00.000Z');
    group.live('2026-11-11T12:00:00.000Z', '2026-12-01T00:00:00.000Z');
    expect(group.story).toEqual(['2026-11-11T12:00 endRhythm']);
  });

  it('leave no meeting of theirs behind when they end after an outage', () => {
    const group = new TinyGroup(crisis.slice(0, 3), { ...started, plan: { ...emptyPlan, rhythm } });
    group.run('2026-11-12T00:00:00.000Z');
    expect(group.story.map((line) => line.slice(17))).toEqual(['missed c0 c1 c2', 'endRhythm']);
    // The normal rhythm would have met in the meantime.
    group.planned = weekly;
    expect(group.run('2026-11-12T00:01:00.000Z')).toBe('2026-11-15T08:00:00.000Z');
  });

  it('make up the board of a fast meeting only until the next one asks', () => {
    const run = (minutesAfterStart: number) => {
      const group = new TinyGroup(crisis, started);
      group.live('2026-11-09T20:00:00.000Z', plus('2026-11-10T00:00:00.000Z', -20));
      group.done.length = 0;
      group.run(plus('2026-11-10T00:00:00.000Z', minutesAfterStart));
      return group.story.map((line) => line.slice(17));
    };
    expect(run(149)).toEqual(['post c0']);
    expect(run(150)).toEqual(['late post c0', 'open c1']);
  });

  it('post a fast meeting’s board at its start although the next one is asked for already', () => {
    const asksEarly = crisis.map((one) => ({ ...one, asksAt: plus(one.startsAt, -300) }));
    const group = new TinyGroup(asksEarly.slice(0, 2), { startedAt: '2026-11-09T23:55:00.000Z' });
    group.live('2026-11-09T23:55:00.000Z', '2026-11-10T00:00:00.000Z');
    expect(group.story.map((line) => line.slice(11))).toEqual([
      '23:55 open c0',
      '00:00 deadline c0',
      '00:00 post c0',
      '00:00 open c1',
    ]);
  });
});

describe('free days', () => {
  const skipped = meets('2026-12-24');
  const free = { ...skipped, status: 'skipped' as const, why: 'freeDay' as const, freeDay: 'Julaften' };
  const later = meets('2027-01-05');

  it('are told once, from seven days before', () => {
    const group = new TinyGroup([free, later], { startedAt: '2026-12-10T00:00:00.000Z' });
    group.live('2026-12-10T00:00:00.000Z', '2027-01-01T00:00:00.000Z');
    expect(group.story).toEqual(['2026-12-17T08:00 announceFree 2026-12-24-0900']);
  });

  it('are told in time although other meetings come first', () => {
    const group = new TinyGroup([meets('2026-12-22'), free, later], { startedAt: '2026-12-10T00:00:00.000Z' });
    expect(group.run('2026-12-15T00:00:00.000Z')).toBe('2026-12-17T08:00:00.000Z');
  });

  it('are not told when the meeting would have been already', () => {
    const group = new TinyGroup([free, later], { startedAt: '2026-12-10T00:00:00.000Z' });
    group.run('2026-12-24T08:00:00.000Z');
    expect(group.story).toEqual([]);
  });

  it('that move a meeting are told too, also when it was opened before', () => {
    const moved = meets('2026-12-28', {
      id: '2026-12-24-0900',
      asksAt: '2026-12-18T08:00:00.000Z',
      movedFrom: { day: '2026-12-24', time: '09:00', freeDay: 'Julaften' },
    });
    const group = new TinyGroup([moved, later], { startedAt: '2026-12-10T00:00:00.000Z' });
    group.live('2026-12-10T00:00:00.000Z', '2026-12-25T00:00:00.000Z');
    expect(group.story).toEqual([
      '2026-12-18T08:00 open 2026-12-24-0900',
      '2026-12-21T08:00 announceFree 2026-12-24-0900',
    ]);
  });

  it('say nothing of a meeting that the chair skipped or moved', () => {
    const chairs = { ...skipped, status: 'skipped' as const, why: 'chair' as const };
    const moved = meets('2026-12-28', { movedFrom: { day: '2026-12-24', time: '09:00' } });
    const group = new TinyGroup([chairs, moved], { startedAt: '2026-12-10T00:00:00.000Z' });
    group.live('2026-12-10T00:00:00.000Z', '2026-12-25T00:00:00.000Z');
    expect(group.story).toEqual([]);
  });
});

describe('more meetings than the rhythm’s', () => {
  const extra = meets('2026-11-12', { origin: 'extra', asksAt: '2026-11-11T08:00:00.000Z', reminders: [] });

  it('an extra meeting has its own week, and the rhythm’s goes on', () => {
    const group = new TinyGroup([...weekly, extra], started);
    group.live('2026-11-11T00:00:00.000Z', '2026-11-15T12:00:00.000Z');
    expect(group.story.slice(1).map((line) => line.slice(5))).toEqual([
      '11-11T08:00 open 2026-11-12-0900',
      '11-12T06:00 deadline 2026-11-12-0900',
      '11-12T07:30 post 2026-11-12-0900',
      '11-15T08:00 open 2026-11-17-0900',
    ]);
  });

  it('the second of two meetings on one day opens when the first starts, and not before', () => {
    const second = meets('2026-11-10', { id: '2026-11-10-1400', startsAt: '2026-11-10T13:00:00.000Z', reminders: [] });
    const group = new TinyGroup([...weekly, second], started);
    group.live('2026-11-08T00:00:00.000Z', '2026-11-11T00:00:00.000Z');
    expect(group.story.map((line) => line.slice(5))).toEqual([
      '11-08T08:00 open 2026-11-10-0900',
      '11-09T08:00 remind.1 2026-11-10-0900',
      '11-10T06:00 deadline 2026-11-10-0900',
      '11-10T07:30 post 2026-11-10-0900',
      '11-10T08:00 open 2026-11-10-1400',
      '11-10T11:00 deadline 2026-11-10-1400',
      '11-10T12:30 post 2026-11-10-1400',
    ]);
  });

  it('one that is put before an open meeting is told as missed instead of being lost', () => {
    const group = new TinyGroup(weekly, started);
    group.run('2026-11-08T08:00:00.000Z');
    group.planned = [
      ...weekly,
      meets('2026-11-09', { origin: 'extra', id: '2026-11-09-1500', startsAt: '2026-11-09T14:00:00.000Z' }),
    ];
    group.live('2026-11-08T09:00:00.000Z', '2026-11-09T14:00:00.000Z');
    expect(group.story.at(-1)).toBe('2026-11-09T14:00 missed 2026-11-09-1500');
    expect(group.openId).toBe('2026-11-10-0900');
  });
});
