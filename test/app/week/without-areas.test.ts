import { describe, expect, it } from '@jest/globals';
import { openMeeting } from '../../../src/app/open-meeting';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { chairId, personId, sampleGroup } from '../../support/sample';

const by = { id: chairId, name: 'Leder' };
const areas = sampleGroup(3).areas.map((area) => ({ ...area, to: '2026-12-02' }));

describe('a group whose areas have all ended', () => {
  it('holds the last meeting that has areas, closes it, and comes to rest', async () => {
    const world = await virtualGroup(sampleGroup(3, { areas }), '2026-11-20T08:00:00.000Z');
    await world.live('2026-12-20T08:00:00.000Z');
    const last = (await world.ports.meetings.meeting(world.key, '2026-12-01-0900'))?.value;
    expect(Object.keys(last?.ledger ?? {})).toEqual(['area1', 'area2', 'area3']);
    const head = (await world.ports.meetings.head(world.key))?.value;
    expect([head?.latestMeetingId, head?.openMeetingId]).toEqual(['2026-12-01-0900', undefined]);
    expect(await openMeeting(world.ports, world.key, by)).toEqual({ kind: 'noAreas' });
    expect((await world.ports.plans.records(world.key)).map(({ what }) => what)).toEqual([]);
  });

  it('meets again when an area begins, also after months without any', async () => {
    const [first] = areas;
    const later = { ...first, id: 'area9', names: [{ name: 'Ny' }], predecessors: [], deputies: [] };
    const coming = { ...later, from: '2027-06-01', to: undefined, coordinators: [{ person: personId(109) }] };
    const world = await virtualGroup(sampleGroup(3, { areas: [...areas, coming] }), '2026-11-20T08:00:00.000Z');
    await world.live('2027-06-01T08:00:00.000Z');
    const head = (await world.ports.meetings.head(world.key))?.value;
    expect(head?.openMeetingId).toBe('2027-06-01-0900');
  });
});
