import type { Check } from './check';

/** A card of a meeting that is over takes no answer: every copy that the bot knows of says so. */
export const closedCardsSaySo: Check = {
  name: 'cards of closed meetings are no forms any more',
  failures: ({ meetings, standing }) => {
    const known = new Set(
      meetings.flatMap(({ meeting, cards }) =>
        meeting.closedAt === undefined
          ? []
          : cards
              .filter(({ notReached }) => notReached === undefined)
              .flatMap(({ conversationId, activityIds }) => activityIds.map((id) => `${conversationId ?? ''} ${id}`)),
      ),
    );
    return standing.flatMap(({ now, message, person }) =>
      now?.kind === 'status' && now.isForm && known.has(`${message.conversationId} ${message.id}`)
        ? [`${now.meetingId} ${now.areaId} of ${person?.key ?? '?'}`]
        : [],
    );
  },
};
