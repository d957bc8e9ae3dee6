import type { Change } from '../../src/app/ports/commit';
import { keyOf } from '../../src/domain/group';
import { inParallel } from '../in-parallel';
import type { Measure } from '../measure';
import { coordinatorsOf, sampleGroup } from '../sample-group';
import { sampleMeetings, type SampleMeeting } from '../sample-meetings';
import { seedGroup, seedMeetings } from '../seed';

/** What Teams takes from one app in one tenant, in a second. */
const perSecond = 50;
const groups = Array.from({ length: 50 }, (_, index) => sampleGroup(`gruppe-${index}`, 50, 1 + 50 * index));

/** The worst case: every area of a country in one tenant, asked in one go. */
export const limit: Measure = {
  name: 'ask-2500-areas-vs-the-limit',
  target: 1.1,
  better: 'lower',
  what: `2,500 areas of one tenant asked at once, against the time that ${perSecond} requests a second take at least`,
  async measure(surroundings) {
    const { connector, serviceUrl } = surroundings;
    const table = surroundings.freshTable();
    const storage = surroundings.storage(table);
    await inParallel(5, groups, async (group) => {
      const people = coordinatorsOf(group, serviceUrl);
      await seedGroup(storage, group, people, serviceUrl);
      await seedMeetings(storage, group, []);
      const [meeting] = sampleMeetings(group, people, 1);
      const changes = meeting === undefined ? [] : asked(meeting);
      for (let at = 0; at < changes.length; at += 60) {
        await storage.commit.commit(keyOf(group), changes.slice(at, at + 60));
      }
    });
    const areas = groups.length * 50;
    const product = await surroundings.product(table, perSecond);
    connector.limit = perSecond;
    const from = performance.now();
    const sent = connector.after(connector.received, areas);
    for (const group of groups) await product.tell({ do: 'deliver', ...keyOf(group) });
    await sent;
    const seconds = (performance.now() - from) / 1000;
    connector.limit = undefined;
    await product.stop();
    const least = areas / perSecond;
    return {
      ratio: seconds / least,
      details: [
        `${seconds.toFixed(1)} s, the limit alone ${least.toFixed(1)} s`,
        `${connector.refused} requests came too early and were answered 429`,
      ],
    };
  },
};

function asked({ rows }: SampleMeeting): Change[] {
  return rows.flatMap((row): Change[] => {
    const { meetingId, areaId, coordinator } = row;
    return [
      { put: 'area', value: { ...row, reply: undefined, closedAt: undefined }, etag: undefined },
      { put: 'notice', notice: { kind: 'statusCard', meetingId, areaId, person: coordinator?.ref ?? '' } },
    ];
  });
}
