import { describe, expect, it } from '@jest/globals';
import { aPublication, mixedLines, postPublication } from '../../support/a-publication';
import { personId } from '../../support/sample';
import { aTown, noon } from './a-town';

const wednesday = '2026-11-25T07:00:00.000Z';
const monday = '2026-11-30T07:00:00.000Z';

describe('a digest', () => {
  it('gathers what came, and goes out once at eight on the next working day or on Monday', async () => {
    const town = await aTown();
    await town.follows(601, ['summary'], 'daily');
    await town.follows(602, ['decisions'], 'weekly');
    await postPublication(town.ports, town.key, aPublication(1));
    await postPublication(town.ports, town.key, aPublication(1, { meetingId: '2026-11-23-0900' }));
    await town.live('2026-11-25T06:59:00.000Z');
    expect([town.got(601), town.got(602)]).toEqual([[], []]);
    await town.live('2026-11-25T12:00:00.000Z');
    expect(town.got(601)).toHaveLength(1);
    expect(town.got(601)[0]).toContain('mandag 23. november');
    expect(town.got(601)[0]).toContain('tirsdag 24. november');
    expect(town.sent.find(({ conversation }) => conversation === `chat:${personId(601)}`)?.at).toBe(wednesday);
    await town.live('2026-12-08T12:00:00.000Z');
    expect(town.got(601)).toHaveLength(1);
    expect(town.got(602)).toHaveLength(1);
    expect(town.got(602)[0]).toContain('VEDTAK VID');
    expect(town.got(602)[0]).not.toMatch(/NORMAL|EGEN/);
    expect(town.sent.find(({ conversation }) => conversation === `chat:${personId(602)}`)?.at).toBe(monday);
  });

  it('shows of a meeting that was corrected meanwhile only the correction, as news and not as a correction', async () => {
    const town = await aTown();
    await town.follows(601, ['summary'], 'daily');
    await postPublication(town.ports, town.key, aPublication(1));
    const lines = mixedLines.map((line) => (line.text === 'VEDTAK VID' ? { ...line, text: 'RETTET VID' } : line));
    await postPublication(town.ports, town.key, aPublication(2, { lines }));
    await town.live('2026-11-25T12:00:00.000Z');
    expect(town.got(601)).toHaveLength(1);
    expect(town.got(601)[0]).toContain('RETTET VID');
    expect(town.got(601)[0]).not.toMatch(/VEDTAK VID|Rettet:/);
    await postPublication(town.ports, town.key, aPublication(3));
    await town.live('2026-11-26T12:00:00.000Z');
    expect(town.got(601)[1]).toContain('Rettet: møtet');
  });

  it('is sent all the same when a later one is asked for before Teams took it', async () => {
    const town = await aTown();
    await town.follows(601, ['summary'], 'daily');
    await postPublication(town.ports, town.key, aPublication(1));
    await town.look();
    town.teams.answer = () => ({ kind: 'later', error: 'no', retryAfterSeconds: 7200 });
    town.jump(wednesday);
    await town.look();
    await postPublication(town.ports, town.key, aPublication(1, { meetingId: '2026-11-25-0900' }));
    await town.look();
    town.jump('2026-11-26T07:00:00.000Z');
    await town.look();
    town.teams.answer = () => undefined;
    await town.live('2026-11-26T12:00:00.000Z');
    const said = town.got(601).join();
    expect(town.got(601)).toHaveLength(2);
    expect(said).toContain('tirsdag 24. november');
    expect(said).toContain('onsdag 25. november');
  });

  it('whose time was missed is not sent at night or on a free day, but the next morning', async () => {
    const town = await aTown({ holidays: { free: [{ from: '2026-11-26', to: '2026-11-26' }] } });
    await town.follows(601, ['summary'], 'daily');
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    town.jump('2026-11-25T21:00:00.000Z');
    await town.look();
    expect(town.got(601)).toEqual([]);
    await town.live('2026-11-27T12:00:00.000Z');
    expect(town.got(601)).toHaveLength(1);
    expect(town.sent.find(({ conversation }) => conversation === `chat:${personId(601)}`)?.at).toBe(
      '2026-11-27T07:00:00.000Z',
    );
  });

  it('goes to nobody who has stopped, and stops no others', async () => {
    const town = await aTown();
    await town.follows(601, ['summary'], 'daily');
    await town.follows(602, ['summary'], 'daily');
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    await town.press(601, 'follow.leave');
    await town.live('2026-11-25T12:00:00.000Z');
    expect([town.got(601).length, town.got(602).length]).toEqual([0, 1]);
  });
});

describe('what has gathered', () => {
  it('goes with the next morning’s digests when its owner wants things at once from now on', async () => {
    const town = await aTown();
    await town.follows(601, ['summary'], 'weekly');
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    await town.follows(601, ['summary'], 'now', 1);
    await town.live('2026-11-25T12:00:00.000Z');
    expect(town.got(601)).toHaveLength(1);
    await postPublication(town.ports, town.key, aPublication(1, { meetingId: '2026-11-25-0900' }));
    await town.live('2026-11-25T12:00:00.000Z');
    expect(town.got(601)).toHaveLength(2);
  });
});
