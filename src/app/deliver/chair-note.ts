import { dayIn } from '../../domain/calendar';
import { noticeId } from '../../domain/notice';
import { groupPeople } from '../group-people';
import { sentOnce } from './attempt-of';
import { met, type Deliver } from './delivery';
import { sendToLeader } from './reach-leader';

/** Tells the chair what happened that nobody did, once. */
export const deliverChairNote: Deliver<'chairNote'> = async (ports, key, notice) => {
  const id = noticeId(notice);
  const [stored, sent] = await Promise.all([ports.groups.find(key), ports.messages.find(key, id)]);
  if (stored === undefined || sent?.deliveredAt !== undefined) return met;
  const { group } = stored.value;
  const today = dayIn(group.timeZone, ports.clock.now());
  // A warning that could not be given in time is none.
  if (notice.about.kind === 'freeDay' && notice.about.day < today) return met;
  const people = notice.about.kind === 'vacant' ? await groupPeople(ports, group) : [];
  const outcome = await sendToLeader(ports, group, ({ person }) =>
    ports.cards.chairNote(notice.about, group, { language: person.language ?? group.language, today, people }),
  );
  return sentOnce(id, outcome, ports.clock.now());
};
