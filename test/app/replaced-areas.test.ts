import { beforeAll, describe, expect, it } from '@jest/globals';
import { closeMeeting } from '../../src/app/close-meeting';
import { statusPress } from '../../src/views/card-press';
import { say } from '../../src/views/words';
import { virtualGroup } from '../support/fakes/virtual-group';
import { pressAs } from '../support/press-as';
import { sampleGroup } from '../support/sample';
import { sayAs } from '../support/say-as';

const count = 55;
const open = '2026-11-24-0900';
const group = sampleGroup(count);
const key = { tenantId: group.tenantId, groupId: group.id };

describe('a meeting whose areas have all answered and are then replaced by as many others', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;

  beforeAll(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    await world.live('2026-11-22T09:00:00.000Z');
    for (let number = 1; number <= count; number += 1) {
      const data = statusPress('status.send', { g: group.id, m: open, a: `area${number}`, r: 0, l: 'nb' });
      await pressAs(world.ports, 100 + number, { ...data, level: 'normal', text: 'Svart' });
    }
    const stored = await world.ports.groups.find(key);
    const areas = [
      ...group.areas.map((area) => ({ ...area, to: '2026-11-21' })),
      ...group.areas.map((area) => ({ ...area, id: `ny-${area.id}`, from: '2026-11-21' })),
    ];
    const next = { revision: 2, at: world.now(), by: 'test', group: { ...group, areas } };
    await world.ports.groups.save(next, stored?.etag);
    await world.look();
  });

  it('is posted, though its rows are more than one transaction takes', async () => {
    const rows = await world.ports.meetings.areas(key, open);
    expect(rows).toHaveLength(2 * count);
    const words = say('nb', 'reply.posted', { received: count, areas: 2 * count });
    expect(await sayAs(world.ports, 1, 'post')).toEqual({ text: words });
    const posted = (await world.ports.meetings.areas(key, open)).filter(({ value }) => value.postedAt !== undefined);
    expect(posted).toHaveLength(2 * count);
  });

  it('is closed with all of them in the ledger, and the next one opens', async () => {
    expect(await closeMeeting(world.ports, key)).toMatchObject({ kind: 'closed' });
    const meeting = (await world.ports.meetings.meeting(key, open))?.value;
    expect(Object.keys(meeting?.ledger ?? {})).toHaveLength(2 * count);
    const rows = await world.ports.meetings.areas(key, open);
    expect(rows.every(({ value }) => value.closedAt !== undefined)).toBe(true);
    await world.live('2026-11-29T09:00:00.000Z');
    expect((await world.ports.meetings.head(key))?.value.openMeetingId).toBe('2026-12-01-0900');
  });
});
