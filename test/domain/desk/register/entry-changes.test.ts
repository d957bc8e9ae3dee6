import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../../src/domain/access';
import type { Decision, Entry } from '../../../../src/domain/desk/entry';
import { entrySchema } from '../../../../src/domain/desk/entry';
import { answerDecision } from '../../../../src/domain/desk/register/answer-decision';
import { changeEntry } from '../../../../src/domain/desk/register/change-entry';
import type { EntryContent } from '../../../../src/domain/desk/register/entry-content';
import { entryNotices } from '../../../../src/domain/desk/register/entry-notices';
import { recordEntry } from '../../../../src/domain/desk/register/record-entry';
import { setOwnWay } from '../../../../src/domain/desk/register/set-own-way';
import { personId } from '../../../support/sample';

const kari = { id: personId(101), name: 'Kari' };
const ola = { id: personId(102), name: 'Ola' };
const leader = { id: personId(900), name: 'Gunnhild' };
const base = { text: 'Steng', visibility: 'group', caseId: undefined, focusArea: undefined } as const;
const where = { id: 'e1', meetingId: '2026-11-03-0900' };
let presses = 0;

function aPress(by = kari, roles: readonly Role[] = ['employee', 'coordinator']) {
  presses += 1;
  return { id: `p${presses}`, by, roles, areaIds: ['area1'], at: '2026-11-03T08:30:00.000Z' };
}

const decisionOf = (more: Partial<Extract<EntryContent, { kind: 'decision' }>> = {}): EntryContent => ({
  ...base,
  ...{ kind: 'decision', decidedBy: leader, authority: 'Delegert' },
  ...more,
});

function aDecision(): Decision {
  const entry = recordEntry(where, decisionOf(), aPress());
  if (entry.kind !== 'decision') throw new Error('No decision.');
  return entry;
}

function changedOf(result: ReturnType<typeof changeEntry>): Entry {
  if (result.kind !== 'changed') throw new Error(JSON.stringify(result));
  return result.entry;
}

const confirmed = () =>
  changedOf(answerDecision(aDecision(), { what: 'confirmed' }, { ...aPress(leader, ['leader']), shownVersion: 1 }));

describe('a decision', () => {
  it('of somebody else stands as unconfirmed, and one’s own does not', () => {
    expect(aDecision()).toMatchObject({ askedIn: 1 });
    expect(aDecision().confirmedAt).toBeUndefined();
    expect(recordEntry(where, decisionOf({ decidedBy: kari }), aPress())).toMatchObject({
      confirmedAt: '2026-11-03T08:30:00.000Z',
    });
  });

  it('is confirmed once, and only as it was shown', () => {
    const press = { ...aPress(leader, ['employee']), shownVersion: 1 };
    const first = changedOf(answerDecision(aDecision(), { what: 'confirmed' }, press));
    expect(answerDecision(first, { what: 'confirmed' }, press)).toEqual({ kind: 'again' });
    const stale = { ...aPress(leader, ['employee']), shownVersion: 7 };
    expect(answerDecision(aDecision(), { what: 'confirmed' }, stale)).toEqual({ kind: 'stale' });
  });

  it('is not confirmed by a guest account that goes by the same id as nobody of ours', () => {
    const guest = { ...aPress(leader, ['stranger']), shownVersion: 1 };
    expect(answerDecision(aDecision(), { what: 'confirmed' }, guest)).toEqual({
      ...{ kind: 'refused', why: 'notYourDecision' },
    });
  });

  it('is unconfirmed again by other words, another authority or another person, and not by another mark', () => {
    const chair = () => ({ ...aPress(ola, ['chair']), shownVersion: 2 });
    for (const more of [{ text: 'Steng alt' }, { authority: 'Formannskapet' }, { decidedBy: kari }]) {
      const next = changedOf(changeEntry(confirmed(), decisionOf(more), chair()));
      expect(next).toMatchObject({ version: 3, askedIn: 3 });
      expect('confirmedAt' in next && next.confirmedAt).toBeFalsy();
    }
    const marked = changedOf(changeEntry(confirmed(), decisionOf({ visibility: 'wide' }), chair()));
    expect(marked).toMatchObject({ visibility: 'wide', confirmedAt: expect.any(String) });
  });

  it('that was sent back asks anew when it is put right, and tells whoever has a card of it', () => {
    const answer = { what: 'sentBack', text: 'Feil' } as const;
    const sent = changedOf(answerDecision(aDecision(), answer, { ...aPress(leader, ['leader']), shownVersion: 1 }));
    expect(sent).toMatchObject({ version: 2, sentBack: { text: 'Feil', to: kari } });
    const right = changedOf(changeEntry(sent, decisionOf(), { ...aPress(), shownVersion: 2 }));
    expect(right).toMatchObject({ version: 3, askedIn: 3 });
    const cards = entryNotices(right, sent).map((one) =>
      'card' in one ? `${one.card} ${'mark' in one ? one.mark : ''}` : '',
    );
    expect(cards.map((one) => one.trim())).toEqual([
      ...['entryReceipt', 'entryReceipt', 'confirmDecision v1', 'confirmDecision v3', 'decisionSentBack v1'],
    ]);
    expect(entrySchema.parse(right)).toEqual(right);
  });
});

describe('an entry', () => {
  const note = () => recordEntry(where, { ...base, kind: 'note' }, aPress());
  const content = { ...base, kind: 'note', text: 'Nytt' } as const;

  it('is changed by whoever wrote it and by the chair, and by nobody else', () => {
    const by = (who: typeof kari, roles: readonly Role[]) =>
      changeEntry(note(), content, { ...aPress(who, roles), shownVersion: 1 }).kind;
    expect(by(kari, ['coordinator'])).toBe('changed');
    expect(by(ola, ['deputyChair'])).toBe('changed');
    expect(by(ola, ['coordinator', 'leader', 'approver'])).toBe('refused');
    // Whoever has left the group.
    expect(by(kari, ['employee'])).toBe('refused');
  });

  it('never turns wide, or stays wide with other words, without somebody who may mark it', () => {
    const wide: Entry = { ...note(), visibility: 'wide' };
    const own = changedOf(changeEntry(wide, content, { ...aPress(), shownVersion: 1 }));
    expect(own.visibility).toBe('group');
    const asks = changeEntry(note(), { ...content, visibility: 'wide' }, { ...aPress(), shownVersion: 1 });
    expect(asks).toEqual({ kind: 'refused', why: 'wideIsChairs' });
    const kept = changeEntry(wide, { ...content, visibility: 'wide' }, { ...aPress(ola, ['chair']), shownVersion: 1 });
    expect(changedOf(kept).visibility).toBe('wide');
  });

  it('keeps its kind, whatever a client says', () => {
    expect(changeEntry(note(), decisionOf(), { ...aPress(), shownVersion: 1 })).toEqual({
      ...{ kind: 'refused', why: 'otherKind' },
    });
  });

  it('takes an area’s own way, replaces it, and takes it out when it is emptied', () => {
    const advice = recordEntry(
      where,
      { ...base, kind: 'advice', isAgainst: true, ownWay: { area: { id: 'area1', name: 'En' }, text: 'Slik' } },
      aPress(),
    );
    const way = (text: string) => ({ area: { id: 'area1', name: 'En' }, text });
    const next = changedOf(setOwnWay(advice, way('Sånn'), aPress(ola)));
    expect(next).toMatchObject({ version: 2, ownWays: [{ text: 'Sånn' }] });
    expect(changedOf(setOwnWay(next, way(''), aPress(ola)))).toMatchObject({ ownWays: [] });
    const others = { ...aPress(ola), areaIds: ['area2'] };
    expect(setOwnWay(advice, way('Kupp'), others)).toEqual({ kind: 'refused', why: 'notYourArea' });
  });
});
