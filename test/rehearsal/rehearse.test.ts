import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkYear } from '../../rehearsal/checks/all-checks';
import { figuresOf } from '../../rehearsal/figures';
import { yearPage } from '../../rehearsal/page/year-page';
import type { HeldMeeting, Outcome, StandingCard } from '../../rehearsal/read-outcome';
import { rehearse } from '../../rehearsal/rehearse';
import { Facts } from '../../rehearsal/year/facts';

/** Names of the checks that fail. */
function failed(outcome: Outcome): string[] {
  return checkYear(outcome).flatMap(({ name, failures }) => (failures.length > 0 ? [name] : []));
}

function figure(outcome: Outcome, what: string): number | undefined {
  return figuresOf(outcome).find((one) => one.what === what)?.all;
}

describe('four weeks with a day of crisis over a clock change', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await rehearse({ from: '2029-03-12', weeks: 4, seed: 1, store: 'memory' });
  }, 240_000);

  const tampered = (change: Partial<Outcome>): string[] => failed({ ...outcome, ...change });
  const firstCard = (kind: string): StandingCard => {
    const card = outcome.standing.find(({ tag, person }) => tag.kind === kind && person !== undefined);
    if (card === undefined) throw new Error(`no ${kind}`);
    return card;
  };
  const changed = (change: (held: HeldMeeting) => HeldMeeting): readonly HeldMeeting[] =>
    outcome.meetings.map((held, index) => (index === 0 ? change(held) : held));

  it('loses no answer, sends nothing twice without need, and leaves no meeting out', () => {
    const checked = checkYear(outcome);
    expect(checked.filter(({ failures }) => failures.length > 0)).toEqual([]);
  });

  it('has really had a crisis, a changed clock, answers, outages and cards that stand twice', () => {
    const crisis = outcome.meetings
      .filter(({ meeting }) => meeting.rhythm === 'crisis')
      .map(({ meeting }) => meeting.id);
    expect(crisis).toEqual(
      ['24-1600', '24-2000', '25-0000', '25-0400', '25-0800', '25-1200'].map((time) => `2029-03-${time}`),
    );
    // 04:00 on the wall, two hours after midnight has become three.
    expect(outcome.meetings.find(({ meeting }) => meeting.id === '2029-03-25-0400')?.meeting.startsAt).toBe(
      '2029-03-25T02:00:00.000Z',
    );
    const usual = outcome.meetings.filter(({ meeting }) => meeting.rhythm === 'normal');
    expect(usual.map(({ meeting }) => meeting.startsAt)).toEqual([
      '2029-03-13T08:00:00.000Z',
      '2029-03-20T08:00:00.000Z',
      '2029-03-27T07:00:00.000Z',
      '2029-04-03T07:00:00.000Z',
      // Its cards went out on the last day.
      '2029-04-10T07:00:00.000Z',
    ]);
    expect(outcome.facts.receipts.length).toBeGreaterThan(30);
    expect(figure(outcome, 'calls throttled')).toBeGreaterThan(0);
    expect(figure(outcome, 'cards doubled')).toBeGreaterThan(0);
    expect(figure(outcome, 'outages of the bot')).toBe(2);
    expect(figure(outcome, 'presses delivered twice')).toBeGreaterThan(1);
    expect(figure(outcome, 'reminders')).toBeGreaterThan(5);
  });

  it('sees an answer that was shown a receipt and is not stored', () => {
    const meetings = outcome.meetings.map((held) => ({ ...held, replies: new Map() }));
    expect(tampered({ meetings })).toContain('every answer with a receipt is stored, once');
  });

  it('sees an area that is missing in a ledger', () => {
    const meetings = changed((held) => {
      const states = Object.entries(held.meeting.ledger ?? {});
      const ledger = Object.fromEntries(states.filter(([areaId]) => areaId !== 'helse'));
      return { ...held, meeting: { ...held.meeting, ledger } };
    });
    expect(tampered({ meetings })).toContain('the ledger of each closed meeting is the roster of its day');
  });

  it('sees a reminder that was sent twice', () => {
    const standing = [...outcome.standing, firstCard('reminder')];
    expect(tampered({ standing })).toContain('nobody gets a reminder twice');
  });

  it('sees a card that stands twice although its send was answered', () => {
    const standing = [...outcome.standing, firstCard('preview')];
    const facts = Object.assign(new Facts(), outcome.facts, { outages: [] });
    expect(tampered({ standing, calls: [], facts })).toContain(
      'boards, cards and notes stand twice only where the outcome of a send was unknown',
    );
  });

  it('sees a meeting that was planned and never opened, and one that was never planned', () => {
    const found = tampered({ meetings: outcome.meetings.slice(1) });
    expect(found).toContain('every planned meeting was opened, or missed and recorded');
    expect(found).toContain('every Tuesday has its meeting or a reason');
    const strange = changed((held) => ({ ...held, meeting: { ...held.meeting, id: '2029-03-14-0900' } }));
    expect(tampered({ meetings: strange })).toContain('no meeting was opened twice, and none that was not planned');
  });

  it('sees a meeting on a holiday, at a wrong hour and under a wrong day', () => {
    const meetings = changed((held) => ({
      ...held,
      meeting: { ...held.meeting, day: '2029-03-30', startsAt: '2029-03-30T08:00:00.000Z' },
    }));
    const found = tampered({ meetings });
    expect(found).toContain('no meeting of the normal rhythm on a holiday');
    expect(found).toContain('meetings of the normal rhythm start at 09:00 on the wall, unless moved or extra');
    expect(found).toContain('the board’s columns are the local days of its meetings');
  });

  it('sees a board that does not show what is stored', () => {
    const meetings = changed((held) => ({
      ...held,
      areas: held.areas.map((area) => ({ ...area, areaName: 'Somewhere else' })),
    }));
    expect(tampered({ meetings })).toContain('each posted board shows what is stored, corrections included');
  });

  it('sees that the chair was not told', () => {
    const what = 'stepSkipped' as const;
    const records = [
      ...outcome.records,
      { what, at: '2029-03-13T08:00:00.000Z', meetingId: '2029-03-13-0900', detail: 'post' },
    ];
    expect(tampered({ records })).toContain(
      'the chair was told of missed meetings, skipped steps, free days and empty posts',
    );
  });

  it('makes a page that names each level and says what its cells belong to', () => {
    const page = yearPage(outcome, checkYear(outcome), 'A <b>title</b>');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('A &lt;b&gt;title&lt;/b&gt;');
    expect(page).toContain('● Normal');
    expect(page.match(/<tr><th scope="row">\d+</g)).toHaveLength(4);
    expect(page.match(/<th scope="col" lang="nb">/g)).toHaveLength(7);
    expect(page).not.toContain('undefined');
  });
});
