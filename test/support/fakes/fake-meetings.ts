import type { Meetings } from '../../../src/app/ports/meetings';
import { groupHeadSchema, meetingAreaSchema, meetingSchema } from '../../../src/domain/meeting';
import { replySchema } from '../../../src/domain/status-reply';
import { groupRows } from '../../../src/storage/group-rows';
import type { FakeRows } from './fake-rows';

export function fakeMeetings(rows: FakeRows): Meetings {
  const { partition, head, meeting, area, areasOf, repliesOf } = groupRows;
  return {
    head: (key) => Promise.resolve(rows.get(partition(key), head, groupHeadSchema)),
    meeting: (key, meetingId) => Promise.resolve(rows.get(partition(key), meeting(meetingId), meetingSchema)),
    area: (key, meetingId, areaId) =>
      Promise.resolve(rows.get(partition(key), area(meetingId, areaId), meetingAreaSchema)),
    areas: (key, meetingId) => Promise.resolve(rows.range(partition(key), areasOf(meetingId), meetingAreaSchema)),
    replies: (key, meetingId, areaId) =>
      Promise.resolve(
        rows.range(partition(key), repliesOf(meetingId, areaId), replySchema).map((stored) => stored.value),
      ),
  };
}
