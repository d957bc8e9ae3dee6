import { beforeEach, describe, expect, it } from '@jest/globals';
import { updateAction } from '../../../src/app/actions/update-action';
import { changeMeetingAgenda } from '../../../src/app/agenda/change-meeting-agenda';
import { readAgenda } from '../../../src/app/agenda/read-agenda';
import { createAction } from '../../../src/app/create-action';
import { changeSummary } from '../../../src/app/desk/summary/change-summary';
import { saveEntry } from '../../../src/app/register/save-entry';
import { agendaKey } from '../../../src/domain/agenda/agenda-key';
import { changeAction } from '../../../src/domain/action-changes/change-action';
import { changeLines } from '../../../src/domain/summary/change-lines';
import { postSummary } from '../../../src/domain/summary/post-summary';
import { say } from '../../../src/views/words';
import { answerArea } from '../../support/answer-area';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { chairId, deputyChairId, sampleGroup } from '../../support/sample';

const meetingId = '2026-11-24-0900';
const by = { id: chairId, name: 'Nina Berg' };
const group = sampleGroup(3);
let world: Awaited<ReturnType<typeof virtualGroup>>;

/** What reached the chair's chat about the draft. */
const drafts = () =>
  world.sent.filter(
    ({ conversation, card }) => conversation === `chat:${chairId}` && card.includes('Utkast til oppsummering'),
  );
const answers = (area: number, text: string, ticks: { actionId: string; done: boolean }[] = []) =>
  answerArea(world.ports, { key: world.key, meetingId, areaId: `area${area}`, person: 100 + area }, { text }, ticks);
const actionOf = (id: string, text: string) => createAction(world.ports, group, { id, text, areaId: 'area1' }, by);
const summaryOf = async () => (await world.ports.desk.find(world.key, 'summary', meetingId))?.value;

beforeEach(async () => {
  world = await virtualGroup(group, '2026-11-20T09:00:00.000Z');
  await world.live('2026-11-24T08:30:00.000Z');
});

describe('a draft that the chair has and has not touched', () => {
  beforeEach(async () => {
    await actionOf('a1', 'Bestille vakter');
    await answers(1, 'Før møtet er over');
    await world.live('2026-11-24T09:30:00.000Z');
  });

  /** What the chair's card says after `happens`, which has to be an edit of the message that stands. */
  const afterwards = async (happens: () => Promise<unknown>) => {
    expect(drafts().map(({ call }) => call)).toEqual(['send']);
    await happens();
    await world.look();
    const [, ...edits] = drafts();
    expect(edits.map(({ call }) => call)).toEqual(['update']);
    return edits[0]?.card ?? '';
  };

  it('says what an area answers late, and what it corrects', async () => {
    expect(await afterwards(() => answers(2, 'Kom sent'))).toContain('Kom sent');
    await answers(1, 'Rettet etterpå');
    await world.look();
    expect(drafts().at(-1)).toMatchObject({ call: 'update' });
    expect(drafts().at(-1)?.card).toContain('Rettet etterpå');
    expect(drafts().at(-1)?.card).not.toContain('Før møtet er over');
    expect(await summaryOf()).toBeUndefined();
  });

  it('says that an action is done, on a status card or on the owner’s', async () => {
    const ticked = await afterwards(() => answers(1, 'Med kryss', [{ actionId: 'a1', done: true }]));
    expect(ticked).toContain(say('nb', 'summaryFact.done', { text: 'Bestille vakter' }));
    await actionOf('a2', 'Kjøpe strøsand');
    await world.look();
    expect(drafts().at(-1)?.card).toContain('Kjøpe strøsand');
    const press = { id: 'p', by, at: world.now(), today: '2026-11-24', meetingId, shownVersion: 1 };
    await updateAction(world.ports, world.key, 'a2', (action) => changeAction(action, { what: 'done' }, press));
    const before = drafts().length;
    await world.look();
    expect(drafts()).toHaveLength(before + 1);
  });

  it('says what came of an item of the agenda, and what is registered afterwards', async () => {
    const change = async (what: Parameters<typeof changeMeetingAgenda>[3]) => {
      const read = await readAgenda(world.ports, world.key, meetingId);
      const target = { meetingId, shownVersion: read?.agenda.version ?? -1 };
      await changeMeetingAgenda(world.ports, world.key, target, what, by);
    };
    const key = agendaKey.own('strom');
    await afterwards(() => change({ do: 'add', key, title: 'Strøm' }));
    await change({ do: 'outcome', key, text: 'Kjøper aggregat' });
    await world.look();
    expect(drafts().at(-1)?.card).toContain('Kjøper aggregat');
    const where = { id: 'n1', meetingId };
    const press = { id: 'p', by, at: world.now(), roles: ['chair'], areaIds: [] } as const;
    const note = { kind: 'note', text: 'Notert etterpå', visibility: 'group' } as const;
    await saveEntry(world.ports, world.key, where, { ...note, caseId: undefined, focusArea: undefined }, press);
    await world.look();
    expect(drafts().at(-1)?.card).toContain('Notert etterpå');
  });
});

describe('a draft', () => {
  it('keeps what the chair has written, and the card that stands says that there is news', async () => {
    await answers(1, 'Før møtet er over');
    await world.live('2026-11-24T09:30:00.000Z');
    await changeSummary(world.ports, group, meetingId, ({ summary }) =>
      changeLines(summary, {
        shownVersion: summary.version,
        by,
        lines: [{ key: 'area.area1', text: 'Lederens ord', visibility: 'wide', isLeftOut: false }],
      }),
    );
    await world.look();
    await answers(1, 'Rettet etterpå');
    await answers(2, 'Kom sent');
    await world.look();
    const card = drafts().at(-1)?.card ?? '';
    expect(card).toContain('Lederens ord');
    expect(card).not.toContain('Rettet etterpå');
    expect(card).not.toContain('Kom sent');
    expect(card).toContain(say('nb', 'summaryDraft.news', { count: 2 }));
    expect((await summaryOf())?.lines.find(({ key }) => key === 'area.area1')?.text).toBe('Lederens ord');
  });

  it('does not come before the meeting is over because somebody answers in it', async () => {
    await world.live('2026-11-24T08:40:00.000Z');
    await answers(1, 'I møtet');
    await world.look();
    expect(drafts()).toEqual([]);
    const waiting = (await world.ports.outbox.pending(world.key)).map(({ id }) => id);
    expect(waiting.filter((id) => id.includes('summary'))).toEqual([]);
  });
});

describe('the question to the deputy chair', () => {
  const posts = () =>
    changeSummary(world.ports, group, meetingId, ({ summary }) =>
      postSummary(summary, { shownVersion: summary.version, by, at: world.now(), hasApprover: false }),
    );
  const asks = () => world.sent.filter(({ conversation }) => conversation === `chat:${deputyChairId}`);

  it('asks for nothing any more when the summary is posted', async () => {
    await world.live('2026-11-25T09:30:00.000Z');
    expect(asks().map(({ call }) => call)).toEqual(['send']);
    expect(asks()[0]?.card).toContain(say('nb', 'summaryNote.askTitle'));
    await posts();
    await world.look();
    expect(asks().map(({ call }) => call)).toEqual(['send', 'update']);
    expect(asks()[1]?.card).toContain(say('nb', 'summaryNote.askedPostedTitle'));
    expect(asks()[1]?.card).not.toContain('summaryOpen');
  });

  it('is not sent to somebody who was never asked', async () => {
    await world.live('2026-11-24T09:30:00.000Z');
    await posts();
    await world.live('2026-11-26T09:30:00.000Z');
    expect(asks()).toEqual([]);
  });
});
