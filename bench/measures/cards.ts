import { setTimeout as sleep } from 'node:timers/promises';
import type { Change } from '../../src/app/ports/commit';
import { keyOf } from '../../src/domain/group';
import type { MeetingArea } from '../../src/domain/meeting';
import { cardWriter } from '../../src/teams/card-writer';
import { interleave } from '../interleave';
import type { Measure } from '../measure';
import { coordinatorsOf, sampleGroup } from '../sample-group';
import { sampleMeetings } from '../sample-meetings';
import { seedGroup, seedMeetings } from '../seed';

const rounds = { least: 3, most: 8, budgetMs: 12_000 };
const group = sampleGroup('samordning', 50);
const key = keyOf(group);
const perSecond = (ms: number): number => (1000 * group.areas.length) / ms;

/** What the outbox costs over sending without one. */
export const cards: Measure = {
  name: 'cards-sent-vs-bare-sdk-loop',
  target: 1,
  better: 'higher',
  what: 'status cards sent per second from the outbox, against a loop over continueConversationAsync, both 10 at a time',
  async measure(surroundings) {
    const { connector, serviceUrl } = surroundings;
    const table = surroundings.freshTable();
    const storage = surroundings.storage(table);
    const people = coordinatorsOf(group, serviceUrl);
    const meetings = sampleMeetings(group, people, rounds.most + 1);
    await seedGroup(storage, group, people, serviceUrl);
    await seedMeetings(storage, group, []);
    const [row] = meetings[0]?.rows ?? [];
    if (row === undefined) throw new Error('There is no area.');
    const options = {
      groupId: group.id,
      language: row.language,
      role: 'coordinator',
      actions: [],
      today: row.meetingDay,
    } as const;
    const { card } = cardWriter.areaCard({ ...row, reply: undefined, closedAt: undefined }, options);
    const product = await surroundings.product(table);
    const stock = await surroundings.stock(table, card);
    const conversations = people.map(({ conversationId = '' }) => conversationId);
    const waiting = async () => (await storage.outbox.pending(key)).length;

    const figures = await interleave(rounds, {
      ours: async (round) => {
        const changes = (meetings[round]?.rows ?? []).flatMap(rowAndCard);
        for (let at = 0; at < changes.length; at += 60) await storage.commit.commit(key, changes.slice(at, at + 60));
        const from = performance.now();
        const sent = connector.after(connector.received, group.areas.length);
        await product.tell({ do: 'deliver', ...key });
        await sent;
        const ms = performance.now() - from;
        while ((await waiting()) > 0) await sleep(50);
        return perSecond(ms);
      },
      theirs: async () => {
        const from = performance.now();
        const sent = connector.after(connector.received, group.areas.length);
        await stock.tell({ do: 'send', serviceUrl, conversations });
        await sent;
        return perSecond(performance.now() - from);
      },
    });
    await product.stop();
    await stock.stop();
    return {
      ratio: figures.ours / figures.theirs,
      details: [
        `${figures.ours.toFixed(0)} cards a second of ${(JSON.stringify(card).length / 1000).toFixed(1)} KB, the bare loop ${figures.theirs.toFixed(0)}`,
      ],
    };
  },
};

function rowAndCard(row: MeetingArea): Change[] {
  const { meetingId, areaId } = row;
  const open: MeetingArea = { ...row, reply: undefined, closedAt: undefined };
  const person = row.coordinator?.ref ?? '';
  return [
    { put: 'area', value: open, etag: undefined },
    { put: 'notice', notice: { kind: 'statusCard', meetingId, areaId, person } },
  ];
}
