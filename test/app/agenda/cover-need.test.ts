import { beforeEach, describe, expect, it } from '@jest/globals';
import { changeMeetingAgenda } from '../../../src/app/agenda/change-meeting-agenda';
import { coverNeed } from '../../../src/app/agenda/cover-need';
import { readAgenda } from '../../../src/app/agenda/read-agenda';
import { agendaKey } from '../../../src/domain/agenda/agenda-key';
import { say } from '../../../src/views/words';
import { answerArea } from '../../support/answer-area';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { chairId, deputyChairId, personId, sampleGroup } from '../../support/sample';

const group = sampleGroup(3);
const first = '2026-11-24-0900';
const second = '2026-12-01-0900';
const by = { id: chairId, name: 'Nina Berg' };
const need = agendaKey.need('area1', `${first}.need`);
const coveredBy = say('nb', 'raised.coveredBy', { area: 'Område 2' });
let world: Awaited<ReturnType<typeof virtualGroup>>;

const agendaOf = async (meetingId: string) => {
  const read = await readAgenda(world.ports, world.key, meetingId);
  if (read === undefined) throw new Error(`No agenda of ${meetingId}.`);
  return read.agenda;
};
const keysOf = async (meetingId: string) => {
  const { items, covered } = await agendaOf(meetingId);
  return { open: items.map(({ item }) => item.key), covered: covered.map(({ key }) => key) };
};
const covers = async (areaId: string | undefined, meetingId = first, shownVersion?: number) => {
  const { version } = await agendaOf(meetingId);
  const target = { meetingId, shownVersion: shownVersion ?? version };
  return (await coverNeed(world.ports, world.key, target, { key: need, areaId }, by)).kind;
};
const answers = (meetingId: string, content: Parameters<typeof answerArea>[2]) =>
  answerArea(world.ports, { key: world.key, meetingId, areaId: 'area1', person: 101 }, content);
/** The card that reached somebody last. */
const latestTo = (person: number, text: string) =>
  world.sent.findLast(({ conversation, card }) => conversation === `chat:${personId(person)}` && card.includes(text));

beforeEach(async () => {
  world = await virtualGroup(group, '2026-11-20T09:00:00.000Z');
  await world.live('2026-11-22T09:00:00.000Z');
  await answers(first, { need: 'To vakter' });
  const place = { key: world.key, meetingId: first, areaId: 'area2', person: 102 };
  await answerArea(world.ports, place, { offer: 'En vakt' });
  // The board is in the channel, and with it the agenda: what stands on it stays, but for this.
  await world.live('2026-11-24T08:10:00.000Z');
});

describe('a need that the chair has marked as covered', () => {
  it('leaves what has to be spoken of, in the channel too, and says who covers it to those who need it', async () => {
    expect((await keysOf(first)).open).toContain(need);
    expect(await covers('area2')).toBe('changed');
    const { open, covered } = await keysOf(first);
    expect(open).not.toContain(need);
    expect(covered).toEqual([need]);
    await world.look();
    const inThread = world.sent.findLast(({ card }) => card.includes('Saksliste'));
    expect(inThread?.call).toBe('update');
    expect(inThread?.card).toContain(coveredBy);
    expect(latestTo(101, 'To vakter')?.card).toContain(coveredBy);
  });

  it('stays covered at the next meeting as long as it stands, and the area sees it on its card', async () => {
    await covers('area2');
    await world.live('2026-11-29T08:10:00.000Z');
    expect(latestTo(101, 'To vakter')?.card).toContain(coveredBy);
    expect((await keysOf(second)).covered).toEqual([need]);
    await answers(second, { text: 'Som før' });
    expect((await keysOf(second)).covered).toEqual([need]);
    expect((await keysOf(second)).open).not.toContain(need);
    await answers(second, { text: 'Som før', ended: [`${first}.need`], need: 'Tre sjåfører' });
    const next = await keysOf(second);
    expect(next.covered).toEqual([]);
    expect(next.open).toContain(agendaKey.need('area1', `${second}.need`));
  });

  it('can be opened again, and stands where it stood', async () => {
    const before = await keysOf(first);
    await covers('area2');
    expect(await covers(undefined)).toBe('changed');
    expect(await keysOf(first)).toEqual(before);
  });

  it('is another need, and open, when the area says it in other words', async () => {
    await covers('area2');
    await answers(first, { need: 'To vakter', text: 'Ny tekst' });
    expect((await keysOf(first)).covered).toEqual([need]);
    await answers(first, { need: 'Fire vakter' });
    expect((await keysOf(first)).covered).toEqual([]);
    expect((await keysOf(first)).open).toContain(need);
  });

  it('keeps the line that was noted of it, for the summary', async () => {
    const { version } = await agendaOf(first);
    const target = { meetingId: first, shownVersion: version };
    const outcome = { do: 'outcome', key: need, text: 'Område 2 låner ut to' } as const;
    await changeMeetingAgenda(world.ports, world.key, target, outcome, by);
    await covers('area2');
    expect((await agendaOf(first)).outcomes).toEqual({ [need]: 'Område 2 låner ut to' });
    await world.live('2026-11-24T09:30:00.000Z');
    const draft = world.sent.findLast(({ card }) => card.includes('summaryPreview'));
    expect(draft?.card).toContain('Område 1: To vakter');
  });
});

describe('a mark that comes too late or is made up', () => {
  it('changes nothing: another chair was first, the same once more, no such area, a closed meeting', async () => {
    const { version } = await agendaOf(first);
    expect(await covers('area2')).toBe('changed');
    const rows = world.rows();
    expect(await covers('area2', first, version)).toBe('same');
    const deputy = { id: deputyChairId, name: 'Nestlederen' };
    const stale = { meetingId: first, shownVersion: version };
    const result = await coverNeed(world.ports, world.key, stale, { key: need, areaId: 'area3' }, deputy);
    expect(result.kind).toBe('stale');
    expect(await covers('area99')).toBe('same');
    for (const key of ['area.area1', 'rest', 'need.area9.x', agendaKey.need('area2', `${first}.offer`)]) {
      const target = { meetingId: first, shownVersion: version + 1 };
      expect((await coverNeed(world.ports, world.key, target, { key, areaId: 'area3' }, by)).kind).toBe('same');
    }
    expect(world.rows()).toEqual(rows);
    await world.live('2026-11-29T08:10:00.000Z');
    expect(await covers('area3')).toBe('closed');
  });
});
