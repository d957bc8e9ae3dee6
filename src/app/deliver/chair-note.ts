import { dayIn } from '../../domain/calendar';
import type { ChairNote } from '../../domain/chair-note';
import type { TeamsMessage } from '../../domain/delivery';
import { openQuestion } from '../../domain/desk/upward/open-question';
import { keyOf, type Group } from '../../domain/group';
import { noticeId } from '../../domain/notice';
import { groupPeople } from '../group-people';
import { sentOnce } from './attempt-of';
import type { Ports } from '../ports/ports';
import { met, type Attempt, type Deliver } from './delivery';
import { settleLogRefused } from './log-refused-note';
import { settleNotReached } from './not-reached-note';
import { sendToLeader } from './reach-leader';
import { standingTimes } from './standing-times';

/** Tells the chair what happened that nobody did, once. */
export const deliverChairNote: Deliver<'chairNote'> = async (ports, key, notice) => {
  const id = noticeId(notice);
  const [stored, sent] = await Promise.all([ports.groups.find(key), ports.messages.find(key, id)]);
  if (stored === undefined) return met;
  if (sent?.deliveredAt !== undefined && !canBeOver.includes(notice.about.kind)) return met;
  const { group } = stored.value;
  const today = dayIn(group.timeZone, ports.clock.now());
  // A warning that could not be given in time is none.
  if (notice.about.kind === 'freeDay' && notice.about.day < today) return met;
  const settled = await settle(ports, group, notice.about, sent);
  if (settled !== undefined) return settled;
  const people = notice.about.kind === 'vacant' ? await groupPeople(ports, group) : [];
  const stands = await standingTimes(ports, group, notice.about);
  const outcome = await sendToLeader(ports, group, ({ person }) =>
    ports.cards.chairNote(notice.about, group, { language: person.language ?? group.language, today, people, stands }),
  );
  return sentOnce(id, outcome, ports.clock.now());
};

/** Words that are taken back when they are not true any more. */
const canBeOver: readonly ChairNote['kind'][] = ['notReached', 'logRefused'];

async function settle(
  ports: Ports,
  group: Group,
  about: ChairNote,
  sent: TeamsMessage | undefined,
): Promise<Attempt | undefined> {
  if (about.kind === 'notReached') return settleNotReached(ports, group, about, sent);
  if (about.kind === 'logRefused') return settleLogRefused(ports, group, about, sent);
  if (about.kind === 'leaderLeft') {
    const found = await ports.desk.find(keyOf(group), 'case', about.caseId);
    const question = found && openQuestion(found.value);
    // Answered, or put to somebody else, before the chair could be told.
    return question?.nth === about.nth ? undefined : met;
  }
  return undefined;
}
