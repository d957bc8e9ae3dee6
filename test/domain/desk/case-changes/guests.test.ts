import { describe, expect, it } from '@jest/globals';
import { caseLimits, caseSchema, type Case } from '../../../../src/domain/desk/case';
import { changeCase } from '../../../../src/domain/desk/case-changes/change-case';
import { contribute } from '../../../../src/domain/desk/case-changes/contribute';
import { endInvitation } from '../../../../src/domain/desk/case-changes/end-invitation';
import { inviteGuest, mostGuests } from '../../../../src/domain/desk/case-changes/invite-guest';
import { raiseCase } from '../../../../src/domain/desk/case-changes/raise-case';
import { withCase } from '../../../../src/domain/desk/guests/called-in';
import { guestMatter } from '../../../../src/domain/desk/guests/guest-matter';
import { contributionsOf, isGuest } from '../../../../src/domain/desk/guests/guests-of';
import { personId } from '../../../support/sample';

const kari = { id: personId(101), name: 'Kari Ås' };
const chair = { id: personId(1), name: 'Ingrid Vik' };
const bjarne = { id: personId(902), name: 'Bjarne Myhre' };
const now = '2026-11-24T08:00:00.000Z';
const later = '2026-11-24T09:00:00.000Z';
const raised = raiseCase(
  {
    ...{ id: 'sak', title: 'Vaktordning', description: 'Tre vakter mangler.', isUrgent: false },
    ...{ origin: { kind: 'employee' }, areas: [{ id: 'helse', name: 'Helse' }], due: '2026-12-01' },
  },
  kari,
  now,
);

const invites = (about: Case, person = bjarne, shownVersion = about.version) =>
  inviteGuest(about, { person, ask: 'Hva sier avtalen?', shownVersion }, chair, now);
const ends = (about: Case, personOf = bjarne, shownVersion = about.version) =>
  endInvitation(about, { personId: personOf.id, shownVersion }, chair, later);
const writes = (about: Case, text: string, by = bjarne, shownVersion = about.version) =>
  contribute(about, { text, shownVersion }, by, later);
function valueOf(result: { readonly kind: string; readonly value?: Case }): Case {
  if (result.value === undefined) throw new Error(`Nothing came of it: ${JSON.stringify(result)}`);
  return result.value;
}
function closed(about: Case): Case {
  const result = changeCase(about, { what: 'closed' }, chair, later);
  if (!result.ok) throw new Error(result.why);
  return result.value;
}
const invited = valueOf(invites(raised));

describe('a guest of a case', () => {
  it('is asked in with who and when in the history, and the case can be stored', () => {
    expect(caseSchema.parse(invited)).toEqual(invited);
    expect(invited.guests).toEqual([{ ...bjarne, nth: 1, ask: 'Hva sier avtalen?', by: chair, at: now }]);
    expect(invited.history.at(-1)).toEqual({ at: now, by: chair, what: 'invited', text: bjarne.name });
    expect([isGuest(invited, bjarne.id), isGuest(invited, kari.id)]).toEqual([true, false]);
  });

  it('is asked in once, however old the card is on which it is pressed again', () => {
    expect(invites(invited, bjarne, 1)).toEqual({ kind: 'again' });
  });

  it('is not asked in by a card that shows an older case, nor to one that is over', () => {
    expect(invites(invited, kari, 1)).toEqual({ kind: 'refused', why: 'stale' });
    expect(invites(closed(raised))).toEqual({ kind: 'refused', why: 'over' });
  });

  it('is one of few: neither those who take part nor those who did grow without end', () => {
    const many = Array.from({ length: mostGuests }, (_, n) => ({ id: personId(1000 + n), name: `Gjest ${n}` }));
    const full = many.reduce((about, person) => valueOf(invites(about, person)), raised);
    expect(invites(full)).toEqual({ kind: 'refused', why: 'tooMany' });
    let about = raised;
    for (let n = 0; n < caseLimits.guests; n += 1) {
      const person = { id: personId(2000 + n), name: '' };
      about = valueOf(ends(valueOf(invites(about, person)), person));
    }
    expect(invites(about)).toEqual({ kind: 'refused', why: 'tooMany' });
    expect(caseSchema.safeParse(about).success).toBe(true);
  });

  it('is asked out once, and not by a press from before they were asked in anew', () => {
    const ended = valueOf(ends(invited));
    expect(ended.history.at(-1)).toMatchObject({ by: chair, what: 'uninvited', text: bjarne.name });
    expect(ends(ended)).toEqual({ kind: 'again' });
    const again = valueOf(invites(ended));
    expect(again.guests).toMatchObject([{ id: bjarne.id, nth: 2 }]);
    expect(again.guests?.[0]).not.toHaveProperty('endedAt');
    expect(ends(again, bjarne, invited.version)).toEqual({ kind: 'refused', why: 'stale' });
    expect(ends(again, kari)).toEqual({ kind: 'refused', why: 'noGuest' });
    expect(ends(closed(again)).kind).toBe('ended');
  });
});

describe('what a guest writes', () => {
  const written = valueOf(writes(invited, ' Avtalen gjelder ut året. '));

  it('is in the history, as they wrote it', () => {
    expect(written.history.at(-1)).toEqual({
      ...{ at: later, by: bjarne, what: 'contributed', text: 'Avtalen gjelder ut året.' },
      version: written.version,
    });
  });

  it('is there once when the same press comes again, and twice when it is written again on the next card', () => {
    expect(writes(written, 'Avtalen gjelder ut året.', bjarne, invited.version)).toEqual({ kind: 'again' });
    const twice = valueOf(writes(written, 'Avtalen gjelder ut året.'));
    expect(contributionsOf(twice)).toHaveLength(2);
  });

  it('is not lost because the case was changed while they were writing', () => {
    const other = valueOf(writes(written, 'Noe annet', bjarne, invited.version));
    expect(contributionsOf(other).map(({ text }) => text)).toEqual(['Avtalen gjelder ut året.', 'Noe annet']);
  });

  it('is not taken from anybody else, nor when it is over, ended or empty', () => {
    expect(writes(invited, 'x', kari)).toEqual({ kind: 'refused', why: 'notInvited' });
    expect(writes(valueOf(ends(invited)), 'x')).toEqual({ kind: 'refused', why: 'notInvited' });
    expect(writes(closed(invited), 'x')).toEqual({ kind: 'refused', why: 'over' });
    expect(writes(invited, ' \n ')).toEqual({ kind: 'refused', why: 'noText' });
  });

  it('cannot push the case’s own history out', () => {
    let about = invited;
    for (let n = 0; n < 10; n += 1) about = valueOf(writes(about, `Innspill ${n}`));
    expect(writes(about, 'Enda et')).toEqual({ kind: 'refused', why: 'tooMany' });
    for (let person = 0; person < 3; person += 1) {
      const by = { id: personId(3000 + person), name: `Gjest ${person}` };
      about = valueOf(invites(about, by));
      for (let n = 0; n < 10; n += 1) about = valueOf(writes(about, `Innspill ${n}`, by));
    }
    const last = { id: personId(3009), name: 'Den siste' };
    expect(writes(valueOf(invites(about, last)), 'x', last)).toEqual({ kind: 'refused', why: 'tooMany' });
    expect(about.history[0]).toMatchObject({ what: 'raised' });
  });

  it('gives a name to somebody whom nobody knew when they were asked in', () => {
    const about = valueOf(writes(valueOf(invites(raised, { ...bjarne, name: '' })), 'Hei'));
    expect(about.guests).toMatchObject([{ id: bjarne.id, name: bjarne.name }]);
  });
});

describe('what a guest sees', () => {
  it('is the matter, what is asked and the own words, and nothing that the group or others make of it', () => {
    const secret = 'HEMMELIG';
    const by = { id: personId(7), name: secret };
    const about: Case = {
      ...valueOf(writes(invited, 'Mitt')),
      ...{ owner: by, raisedBy: by, answers: [{ nth: 1, kind: 'decided', text: secret, by, at: now }] },
      question: {
        ...{ nth: 1, what: 'decide', title: secret, text: secret, advice: secret, isAgainst: true },
        ...{ to: by, by, at: now },
      },
      delivery: { text: secret, by, at: now },
    };
    const other = valueOf(invites(about, { id: personId(8), name: secret }));
    const all = valueOf(writes(other, secret, { id: personId(8), name: secret }));
    const matter = guestMatter(all, bjarne.id);
    expect(JSON.stringify(matter)).not.toContain(secret);
    expect(matter).toMatchObject({
      ...{ title: 'Vaktordning', description: 'Tre vakter mangler.', areas: ['Helse'], due: '2026-12-01' },
      ...{ ask: 'Hva sier avtalen?', own: [{ at: later, text: 'Mitt' }], standing: 'open', invitedBy: chair },
    });
  });

  it('is nothing but the title when the invitation has ended, and nothing at all for others', () => {
    const ended = valueOf(ends(valueOf(writes(invited, 'Mitt'))));
    expect(guestMatter(ended, bjarne.id)).toMatchObject({
      ...{ standing: 'ended', title: 'Vaktordning', description: '', areas: [], ask: '', own: [] },
    });
    expect(guestMatter(valueOf(invites(ended)), bjarne.id, 1)?.standing).toBe('ended');
    expect(guestMatter(valueOf(invites(ended)), bjarne.id, 2)?.standing).toBe('open');
    expect(guestMatter(invited, kari.id)).toBeUndefined();
    expect(guestMatter(closed(invited), bjarne.id)?.standing).toBe('over');
  });
});

it('where the cases of a guest are is remembered once for each, and the oldest is forgotten', () => {
  const first = withCase(undefined, bjarne.id, 'a');
  expect(first).toEqual({ id: bjarne.id, version: 1, cases: ['a'] });
  expect(withCase(first, bjarne.id, 'a')).toBeUndefined();
  let record = first;
  for (let n = 0; n < 150; n += 1) record = withCase(record, bjarne.id, `c${n}`) ?? record;
  expect(record?.cases).toHaveLength(100);
  expect(record?.cases.at(-1)).toBe('c149');
});
