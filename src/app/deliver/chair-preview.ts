import { noticeId } from '../../domain/notice';
import { readPreview } from '../read-preview';
import { attemptOf, messageOf } from './attempt-of';
import { met, type Deliver } from './delivery';
import { leadersInReach, sendToLeader } from './reach-leader';
import { placeOf } from './reach-person';

/**
 * Makes the chair's preview show who has answered and what goes to the channel when; sends it when it is not there yet, and
 * once more when a deadline is over that the meeting was moved to.
 */
export const deliverChairPreview: Deliver<'chairPreview'> = async (ports, key, notice) => {
  const id = noticeId(notice);
  const [stored, known] = await Promise.all([ports.groups.find(key), ports.messages.find(key, id)]);
  if (stored === undefined) return met;
  const { group } = stored.value;
  const preview = await readPreview(ports, group, notice.meetingId);
  if (preview === undefined) return met;
  const { meeting, ...shown } = preview;
  const cardFor = (language: typeof group.language) => ports.cards.chairPreview(meeting, { group, ...shown, language });

  const activityId = known?.activityIds.at(-1);
  if (known?.conversationId !== undefined) {
    const isDueAnew = notice.anew !== undefined && notice.anew !== known.lastAnew;
    if (activityId === undefined && !isDueAnew) return met;
    const { leaders } = await leadersInReach(ports, group);
    const holder = leaders.find(({ person }) => person.conversationId === known.conversationId);
    if (holder === undefined && !isDueAnew) return met;
    if (holder !== undefined && activityId !== undefined) {
      const place = placeOf(holder.person, holder.serviceUrl, known.conversationId);
      const card = cardFor(holder.person.language ?? group.language);
      const outcome = await ports.messenger.update(place, activityId, card);
      if (outcome.kind === 'delivered' && !isDueAnew) return met;
      if (outcome.kind !== 'delivered' && outcome.kind !== 'gone') return attemptOf(outcome);
    }
  }
  // Before the deadline, and in a group that lives by hand, there is none.
  if (known === undefined && meeting.steps?.['deadline'] === undefined) return met;
  // It is there to be acted on: nobody needs a new one of a meeting that is over.
  if (meeting.closedAt !== undefined) return met;
  const outcome = await sendToLeader(ports, group, ({ person }) => cardFor(person.language ?? group.language));
  if (outcome.kind !== 'delivered') return attemptOf(outcome);
  const lastAnew = notice.anew ?? known?.lastAnew;
  return { kind: 'met', message: { ...messageOf(id, outcome, ports.clock.now()), lastAnew } };
};
