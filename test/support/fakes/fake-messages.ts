import type { TeamsMessages } from '../../../src/app/ports/outbox';
import { teamsMessageSchema } from '../../../src/domain/delivery';
import { groupRows } from '../../../src/storage/group-rows';
import type { FakeRows } from './fake-rows';

export function fakeMessages(rows: FakeRows): TeamsMessages {
  const { partition } = groupRows;
  return {
    find: (key, messageId) =>
      Promise.resolve(rows.get(partition(key), groupRows.message(messageId), teamsMessageSchema)?.value),
    async save(key, message) {
      await Promise.resolve();
      const value = teamsMessageSchema.parse(message);
      rows.transact(partition(key), [{ do: 'upsert', row: groupRows.message(message.id), change: () => value }]);
    },
    cardsOf: (key, meetingId) =>
      Promise.resolve(
        rows.range(partition(key), groupRows.cardsOf(meetingId), teamsMessageSchema).map((stored) => stored.value),
      ),
  };
}
