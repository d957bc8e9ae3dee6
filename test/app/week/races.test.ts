import { beforeEach, describe, expect, it } from '@jest/globals';
import { closeMeeting } from '../../../src/app/close-meeting';
import { finishOpening } from '../../../src/app/finish-opening';
import { openMeeting } from '../../../src/app/open-meeting';
import { postBoard } from '../../../src/app/post-board';
import { setAway } from '../../../src/app/set-away';
import { vacatePosts } from '../../../src/app/vacate-posts';
import { changePlan } from '../../../src/app/week/change-plan';
import { holdBoard } from '../../../src/app/week/hold-board';
import { addExtraMeeting } from '../../../src/domain/plan/add-extra-meeting';
import { moveMeeting } from '../../../src/domain/plan/move-meeting';
import { chairId, personId, sampleGroup } from '../../support/sample';
import { virtualGroup } from '../../support/fakes/virtual-group';

const group = sampleGroup(2);
const chair = { id: chairId, name: 'Leder' };
const meetingId = '2026-11-24-0900';

describe('when two things happen at once', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const meeting = async (id = meetingId) => (await world.ports.meetings.meeting(world.key, id))?.value;
  const to = (number: number) => world.sent.filter(({ conversation }) => conversation === `chat:${personId(number)}`);

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    await world.live('2026-11-22T09:00:00.000Z');
  });

  it('does not close the next meeting instead of the one it was told to close', async () => {
    expect(await closeMeeting(world.ports, world.key, '2026-11-17-0900')).toEqual({ kind: 'noneOpen' });
    expect((await meeting())?.closedAt).toBeUndefined();
  });

  it('does not post by the clock what the chair has just held', async () => {
    await holdBoard(world.ports, world.key, meetingId, chair, true);
    await postBoard(world.ports, world.key, { meetingId });
    expect((await meeting())?.postedAt).toBeUndefined();
    await postBoard(world.ports, world.key);
    expect((await meeting())?.postedAt).toBeDefined();
  });

  it('says no to a meeting before the open one, which nobody would be asked for', async () => {
    const extra = await changePlan(world.ports, world.key, (source) =>
      addExtraMeeting(source, { day: '2026-11-23', time: '15:00' }, [], { now: world.now(), by: chair }),
    );
    expect(extra).toEqual({ kind: 'refused', why: 'beforeOpen' });
    expect(await world.ports.plans.records(world.key)).toEqual([]);
  });

  it('gives the rows the times of a meeting that was moved while they were being made', async () => {
    const young = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    young.jump('2026-11-22T08:00:00.000Z');
    const roster = young.ports.roster;
    let isMoved = false;
    const slow = {
      ...young.ports,
      roster: {
        membersOf: async (team: Parameters<typeof roster.membersOf>[0]) => {
          if (!isMoved) {
            isMoved = true;
            await changePlan(young.ports, young.key, (source) =>
              moveMeeting(
                source,
                { id: meetingId },
                { day: '2026-11-26', time: '12:00' },
                { now: young.now(), by: chair },
              ),
            );
          }
          return roster.membersOf(team);
        },
      },
    };
    await openMeeting(slow, young.key, undefined);
    await finishOpening(slow, young.key, meetingId);
    await young.live('2026-11-22T08:10:00.000Z');
    const row = (await young.ports.meetings.area(young.key, meetingId, 'area2'))?.value;
    expect(isMoved).toBe(true);
    expect(row?.meetingDay).toBe('2026-11-26');
  });

  it('asks nobody who is away: the deputy neither, and the chair is told', async () => {
    await setAway(world.ports, group.tenantId, { id: personId(500), name: 'Person 500' }, '2026-11-27');
    await setAway(world.ports, group.tenantId, { id: personId(101), name: 'Person 101' }, '2026-11-27');
    await world.live('2026-11-22T10:00:00.000Z');
    expect(to(500)).toEqual([]);
    expect(to(1)).toHaveLength(1);
  });

  it('keeps the successor who is planned when the coordinator leaves early', async () => {
    const stored = await world.ports.groups.find(world.key);
    const coordinators = [
      { person: personId(102), to: '2026-11-30' },
      { person: personId(103), from: '2026-12-01' },
    ];
    const areas = group.areas.map((area) => (area.id === 'area2' ? { ...area, coordinators } : area));
    const next = { revision: 2, at: world.now(), by: 'test', group: { ...group, areas } };
    await world.ports.groups.save(next, stored?.etag);
    const { teamId } = group.channel;
    await world.ports.directory.learnPerson({ tenantId: group.tenantId, id: personId(102), teamIds: [teamId] });
    await vacatePosts(world.ports, world.key, teamId, new Set());
    const area = (await world.ports.groups.find(world.key))?.value.group.areas[1];
    expect(area?.coordinators).toEqual([
      { person: personId(102), to: '2026-11-21' },
      { person: personId(103), from: '2026-12-01' },
    ]);
  });

  it('does not lose a day’s reminders to tries that Teams turned away', async () => {
    const capped = await virtualGroup({ ...group, messagesPerDay: 1 }, '2026-11-20T08:00:00.000Z');
    await capped.live('2026-11-22T09:00:00.000Z');
    let tries = 0;
    capped.teams.answer = ({ summary }) => {
      if (!summary.includes('åminnelse')) return undefined;
      tries += 1;
      return tries < 6 ? { kind: 'later', error: '429', retryAfterSeconds: 2 } : undefined;
    };
    await capped.live('2026-11-23T08:00:00.000Z');
    expect(capped.sent.filter(({ summary }) => summary.includes('åminnelse'))).toHaveLength(2);
  });

  it('stops at a channel that is gone, and tells the chair once', async () => {
    world.teams.answer = ({ call }) => (call === 'startThread' ? { kind: 'gone', error: '404' } : undefined);
    await world.live('2026-11-24T08:59:00.000Z');
    // The preview, and the word that Teams refuses the board.
    expect(to(1).filter(({ call }) => call === 'send')).toHaveLength(2);
    const waiting = await world.ports.outbox.pending(world.key);
    expect(waiting.find(({ notice }) => notice.kind === 'board')?.stopped).toBe(true);
  });
});
