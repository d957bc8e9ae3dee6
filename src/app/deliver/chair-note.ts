import { dayIn } from '../../domain/calendar';
import { noticeId } from '../../domain/notice';
import { groupPeople } from '../group-people';
import { sentOnce } from './attempt-of';
import { met, type Deliver } from './delivery';
import { settleNotReached } from './not-reached-note';
import { sendToLeader } from './reach-leader';

/** Tells the chair what happened that nobody did, once. */
export const deliverChairNote: Deliver<'chairNote'> = async (ports, key, notice) => {
  const id = noticeId(notice);
  const [stored, sent] = await Promise.all([ports.groups.find(key), ports.messages.find(key, id)]);
  if (stored === undefined) return met;
  if (sent?.deliveredAt !== undefined && notice.about.kind !== 'notReached') return met;
  const { group } = stored.value;
  const today = dayIn(group.timeZone, ports.clock.now());
  // A warning that could not be given in time is none.
  if (notice.about.kind === 'freeDay' && notice.about.day < today) return met;
  if (notice.about.kind === 'notReached') {
    const settled = await settleNotReached(ports, group, notice.about, sent);
    if (settled !== undefined) return settled;
  }
  const people = notice.about.kind === 'vacant' ? await groupPeople(ports, group) : [];
  const outcome = await sendToLeader(ports, group, ({ person }) =>
    ports.cards.chairNote(notice.about, group, { language: person.language ?? group.language, today, people }),
  );
  return sentOnce(id, outcome, ports.clock.now());
};
