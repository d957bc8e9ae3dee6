import { plannedMeetings } from '../../domain/calendar-of-meetings/planned-meetings';
import type { PlannedMeeting } from '../../domain/calendar-of-meetings/planned-meeting';
import type { Group } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import { noticeId, type Notice } from '../../domain/notice';
import { emptyPlan } from '../../domain/plan';
import { concernedByRhythm } from '../concerned-by-rhythm';
import { maxOperations, type Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import { meetingSource } from '../week/read-week';
import { sentOnce } from './attempt-of';
import { met, type Attempt, type Deliver } from './delivery';
import { reachPerson, sendToPerson } from './reach-person';

/** Tells the channel, a person or everybody concerned of the rhythm that began at `since`, unless it or its end is another one meanwhile. */
export const deliverRhythmNote: Deliver<'rhythmNote'> = async (ports, key, notice) => {
  const id = noticeId(notice);
  const [stored, plan, sent] = await Promise.all([
    ports.groups.find(key),
    ports.plans.find(key),
    ports.messages.find(key, id),
  ]);
  const rhythm = plan?.value.rhythm;
  if (stored === undefined || sent?.deliveredAt !== undefined) return met;
  if (rhythm?.since !== notice.since || rhythm.until !== notice.until) return met;
  const { group } = stored.value;
  if (notice.to === 'everybody') return tellEach(ports, key, group, notice);
  const now = ports.clock.now();
  const source = await meetingSource(ports, group, plan?.value ?? emptyPlan, now);
  const next = firstMeeting(plannedMeetings(source, now));
  if (notice.to === 'channel') {
    const team = await ports.directory.team(group.tenantId, group.channel.teamId);
    if (team === undefined) {
      return { kind: 'stopped', reason: 'notInstalled', error: 'the app is not installed in the group’s team' };
    }
    const place = { tenantId: group.tenantId, serviceUrl: team.serviceUrl, channelId: group.channel.channelId };
    const card = ports.cards.rhythmNote(rhythm, group, { language: group.language, next });
    return sentOnce(id, await ports.messenger.startThread(place, card), now);
  }
  const reached = await reachPerson(ports, group, notice.to);
  if ('kind' in reached) return { kind: 'stopped', reason: reached.reason, error: reached.error };
  const card = ports.cards.rhythmNote(rhythm, group, { language: reached.person.language ?? group.language, next });
  return sentOnce(id, await sendToPerson(ports, reached, card), now);
};

/** Can be stopped anywhere and met again: whoever has the word already does not get it twice. */
async function tellEach(
  ports: Ports,
  key: GroupKey,
  group: Group,
  { since, until, at }: Extract<Notice, { kind: 'rhythmNote' }>,
): Promise<Attempt> {
  const all = ['channel', ...(await concernedByRhythm(ports, group))];
  for (let first = 0; first < all.length; first += maxOperations) {
    const changes = all.slice(first, first + maxOperations).map((to): Change => {
      return { put: 'notice', notice: { kind: 'rhythmNote', since, until, at, to } };
    });
    await ports.commit.commit(key, changes);
  }
  return met;
}

function firstMeeting(planned: Iterable<PlannedMeeting>): PlannedMeeting | undefined {
  for (const one of planned) if (one.status === 'meets') return one;
  return undefined;
}
