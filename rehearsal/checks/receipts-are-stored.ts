import type { Check } from './check';

/** Whoever was shown a receipt has a reply in the store, and only one of it. */
export const receiptsAreStored: Check = {
  name: 'every answer with a receipt is stored, once',
  failures: ({ meetings, facts }) => {
    const held = new Map(meetings.map((one) => [one.meeting.id, one]));
    return facts.receipts.flatMap(({ meetingId, areaId, personId, text, at, twice }) => {
      const replies = held.get(meetingId)?.replies.get(areaId) ?? [];
      const own = replies.filter(({ author }) => author.id === personId);
      const found = text === undefined ? own : own.filter(({ content }) => content.text === text);
      const what = `${meetingId} ${areaId} at ${at}${twice ? ', delivered twice' : ''}: ${text ?? 'no change'}`;
      if (found.length === 0) return [`not stored: ${what}`];
      return text !== undefined && found.length > 1 ? [`stored ${found.length} times: ${what}`] : [];
    });
  },
};
