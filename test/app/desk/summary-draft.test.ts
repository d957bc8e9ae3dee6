import { beforeEach, describe, expect, it } from '@jest/globals';
import { putCase } from '../../../src/app/cases/put-case';
import { keepDraft } from '../../../src/app/desk/summary/keep-draft';
import { readDraft } from '../../../src/app/desk/summary/read-draft';
import { raiseCase } from '../../../src/domain/desk/case-changes/raise-case';
import type { AgendaPlan } from '../../../src/domain/desk/agenda';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { chairId, deputyChairId, personId, sampleGroup } from '../../support/sample';

const meetingId = '2026-11-24-0900';
const by = { id: chairId, name: 'Nina Berg' };
const group = sampleGroup(3);
let world: Awaited<ReturnType<typeof virtualGroup>>;

beforeEach(async () => {
  world = await virtualGroup(group, '2026-11-20T09:00:00.000Z');
  await world.live('2026-11-24T08:30:00.000Z');
});

const linesOf = async () => (await readDraft(world.ports, group, meetingId))?.summary.lines ?? [];
const toldIn = (text: string) => world.sent.filter(({ card }) => card.includes(text));

describe('the draft of a meeting', () => {
  it('has what was noted of the agenda and registered, with what it was about, and marks none of it', async () => {
    const stored = await world.ports.desk.find(world.key, 'agenda', meetingId);
    const plan: AgendaPlan = {
      id: meetingId,
      version: (stored?.value.version ?? 0) + 1,
      order: [],
      dropped: ['own.b'],
      added: [
        { key: 'own.a', title: 'Strøm' },
        { key: 'own.b', title: 'Utsatt sak' },
      ],
      outcomes: { 'own.a': 'Kjøper aggregat', 'own.b': 'Tas neste uke', 'case.gone': 'Lukket', 'own.c': '' },
    };
    const at = '2026-11-24T08:20:00.000Z';
    const outcome = await world.ports.commit.commit(world.key, [
      { put: 'desk', record: { kind: 'agenda', value: plan }, etag: stored?.etag },
      {
        put: 'desk',
        record: {
          kind: 'entry',
          value: { kind: 'note', id: 'n1', version: 1, meetingId, text: 'Notert', by, at, visibility: 'wide' },
        },
        etag: undefined,
      },
    ]);
    expect(outcome).toBe('committed');
    const lines = (await linesOf()).filter(({ section }) => section === 'agenda');
    expect(lines.map(({ title, text }) => [title, text])).toEqual([
      ['Strøm', 'Kjøper aggregat'],
      ['Utsatt sak', 'Tas neste uke'],
      [undefined, 'Lukket'],
      [undefined, 'Notert'],
    ]);
    expect(lines.every(({ visibility }) => visibility === 'group')).toBe(true);
  });

  it('has what the leadership answered and the chair has closed since, as it stood on the agenda', async () => {
    const stored = await world.ports.desk.find(world.key, 'agenda', meetingId);
    const plan: AgendaPlan = {
      ...{ id: meetingId, version: (stored?.value.version ?? 0) + 1, dropped: [], added: [], outcomes: {} },
      order: ['answer.hall'],
      postedAt: '2026-11-24T07:30:00.000Z',
    };
    const at = '2026-11-23T09:00:00.000Z';
    const wanted = { id: 'hall', title: 'Hallen', description: '', areas: [], isUrgent: false };
    const to = { id: personId(900), name: 'Dag Ruud' };
    const question = {
      nth: 1,
      what: 'decide',
      title: 'Hallen',
      text: '',
      advice: '',
      isAgainst: false,
      to,
      by,
      at,
    } as const;
    const answer = { nth: 1, kind: 'decided', text: 'Steng den', by: to, at } as const;
    const raised = raiseCase({ ...wanted, origin: { kind: 'group' } }, by, at);
    await world.ports.commit.commit(world.key, [
      { put: 'desk', record: { kind: 'agenda', value: plan }, etag: stored?.etag },
      putCase(undefined, { ...raised, state: 'closed', question, answers: [answer] }),
    ]);
    expect((await linesOf()).filter(({ section }) => section === 'case')).toMatchObject([
      { key: 'case.hall', title: 'Hallen', text: 'Dag Ruud har besluttet: Steng den' },
    ]);
  });

  it('is stored once when two begin at the same moment, and not before somebody begins', async () => {
    expect(await world.ports.desk.find(world.key, 'summary', meetingId)).toBeUndefined();
    const [one, other] = await Promise.all([
      keepDraft(world.ports, group, meetingId),
      keepDraft(world.ports, group, meetingId),
    ]);
    expect(one?.summary).toEqual(other?.summary);
    expect(await world.ports.desk.versions(world.key, 'summary', meetingId)).toHaveLength(1);
  });
});

describe('a group that is looked at again and again', () => {
  it('sends the draft once to the chair, one question to the deputy chair and one word to the thread', async () => {
    for (let hour = 0; hour < 96; hour += 1) {
      world.jump(new Date(Date.parse('2026-11-24T08:59:30.000Z') + hour * 3_600_000).toISOString());
      for (let times = 0; times < 3; times += 1) await world.look();
    }
    const drafts = toldIn('"summaryPreview"').filter(({ call }) => call === 'send');
    expect(drafts.map(({ conversation }) => conversation)).toEqual([`chat:${chairId}`]);
    const asks = toldIn('Kan du legge ut oppsummeringen?');
    expect(asks.map(({ conversation }) => conversation)).toEqual([`chat:${deputyChairId}`]);
    expect(toldIn('Oppsummeringen kommer senere')).toHaveLength(1);
  });

  it('asks for the summary also when the next meeting’s cards are out already', async () => {
    const { meeting } = group;
    const early = sampleGroup(3, { meeting: { ...meeting, askBefore: 'P6DT12H', remindBefore: [] } });
    const other = await virtualGroup(early, '2026-11-17T07:00:00.000Z');
    await other.live('2026-11-24T08:30:00.000Z');
    await other.live('2026-11-27T12:00:00.000Z');
    const ofThat = (text: string) => other.sent.filter(({ card }) => card.includes(text) && card.includes(meetingId));
    expect(ofThat('Kan du legge ut oppsummeringen?').map(({ conversation }) => conversation)).toEqual([
      `chat:${deputyChairId}`,
    ]);
    const late = other.sent.filter(({ card }) => card.includes('Oppsummeringen kommer senere'));
    expect(late.filter(({ at }) => at > '2026-11-24')).toHaveLength(1);
  });

  it('does nothing by the clock in a group that lives by hand', async () => {
    const other = await virtualGroup(sampleGroup(3, { automatic: false }), '2026-11-20T09:00:00.000Z');
    await other.live('2026-12-20T09:00:00.000Z');
    expect(other.sent).toEqual([]);
  });
});
