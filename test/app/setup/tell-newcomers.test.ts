import { describe, expect, it } from '@jest/globals';
import { tellLaterNewcomers } from '../../../src/app/setup/tell-later-newcomers';
import { tellNewcomers } from '../../../src/app/setup/tell-newcomers';
import { keyOf, type Group } from '../../../src/domain/group';
import { createFakeStorage } from '../../support/fakes/create-fake-storage';
import { quietWake } from '../../support/fakes/quiet-wake';
import { chairId, deputyChairId, personId, sampleGroup } from '../../support/sample';

const clock = { now: () => '2026-11-24T08:00:00.000Z' };

function world() {
  const ports = { ...createFakeStorage(clock), clock, wake: quietWake };
  const asked = async (group: Group) =>
    (await ports.outbox.pending(keyOf(group)))
      .flatMap(({ notice }) => (notice.kind === 'desk' ? [`${notice.id}:${notice.to}`] : []))
      .toSorted();
  return { ports, asked };
}

describe('the first card of a role', () => {
  const group = sampleGroup(2);
  const everybody = [
    `chair:${chairId}`,
    `coordinator:${personId(101)}`,
    `coordinator:${personId(102)}`,
    `deputy:${personId(500)}`,
    `deputyChair:${deputyChairId}`,
  ];

  it('goes to everybody in a new group, once for each role however often it is asked for', async () => {
    const { ports, asked } = world();
    await tellNewcomers(ports, group, undefined);
    await tellNewcomers(ports, group, undefined);
    expect(await asked(group)).toEqual(everybody);
    expect((await ports.desk.versions(keyOf(group), 'newcomers', 'newcomers')).map(({ version }) => version)).toEqual([
      1,
    ]);
  });

  it('goes to nobody who held the role before anybody was told', async () => {
    const { ports, asked } = world();
    const after = { ...group, chair: personId(7) };
    await tellNewcomers(ports, after, group);
    expect(await asked(group)).toEqual([`chair:${personId(7)}`]);
  });

  it('goes to nobody in a group that has met and never told anybody', async () => {
    const { ports, asked } = world();
    await ports.commit.commit(keyOf(group), [
      { put: 'head', value: { openMeetingId: '2026-11-24-0900' }, etag: undefined },
    ]);
    await tellNewcomers(ports, group, undefined);
    expect(await asked(group)).toEqual([]);
  });

  it('comes when a post begins by itself, and not where nobody was ever told', async () => {
    const { ports, asked } = world();
    await tellLaterNewcomers(ports, group);
    expect(await asked(group)).toEqual([]);
    const planned = sampleGroup(2, { leaders: [{ person: personId(9), from: '2026-11-25' }] });
    await tellNewcomers(ports, planned, undefined);
    expect(await asked(planned)).toEqual(everybody);
    await tellLaterNewcomers({ ...ports, clock: { now: () => '2026-11-25T08:00:00.000Z' } }, planned);
    expect(await asked(planned)).toContain(`leader:${personId(9)}`);
  });

  it('knows a person by a sign-in name and an id as the same', async () => {
    const { ports, asked } = world();
    const person = { tenantId: group.tenantId, id: personId(101), name: 'Kari', signInName: 'kari@kommune.no' };
    await ports.directory.learnPerson(person);
    await tellNewcomers(ports, group, undefined);
    const renamed = sampleGroup(2);
    const [first, ...rest] = renamed.areas;
    if (first === undefined) throw new Error('no area');
    const byName = { ...renamed, areas: [{ ...first, coordinators: [{ person: 'kari@kommune.no' }] }, ...rest] };
    await tellNewcomers(ports, byName, renamed);
    expect(await asked(group)).toEqual(everybody);
  });
});
