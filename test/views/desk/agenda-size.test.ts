import { describe, expect, it } from '@jest/globals';
import { allotMinutes } from '../../../src/domain/agenda/allot-minutes';
import { arrangeAgenda } from '../../../src/domain/agenda/arrange-agenda';
import { compileAgenda } from '../../../src/domain/agenda/compile-agenda';
import { emptyAgenda } from '../../../src/domain/agenda/empty-agenda';
import { receiptOf } from '../../../src/domain/agenda/case-receipt';
import { caseLimits, type Case } from '../../../src/domain/desk/case';
import { guestMatter } from '../../../src/domain/desk/guests/guest-matter';
import { contributionsOf } from '../../../src/domain/desk/guests/guests-of';
import { textLimits } from '../../../src/domain/status-reply';
import { cardBudget, cardBytes } from '../../../src/views/card-bytes';
import { agendaCard } from '../../../src/views/desk/agenda/agenda-card';
import { agendaDeskCard } from '../../../src/views/desk/agenda/agenda-desk-card';
import { caseCard } from '../../../src/views/desk/cases/case-card';
import { caseListCard } from '../../../src/views/desk/cases/case-list-card';
import { caseReceiptCard } from '../../../src/views/desk/cases/case-receipt-card';
import { contributionCard } from '../../../src/views/desk/guests/contribution-card';
import { guestCaseCard } from '../../../src/views/desk/guests/guest-case-card';
import { guestListCard } from '../../../src/views/desk/guests/guest-list-card';
import { parkForm } from '../../../src/views/desk/cases/park-form';
import { urgentCaseCard } from '../../../src/views/desk/cases/urgent-case-card';
import {
  chair,
  day,
  leader,
  sampleAction,
  sampleCase,
  sampleFacts,
  sampleRow,
} from '../../domain/agenda/sample-agenda';
import { sampleAgenda } from './agenda-catalogue';
import { personId } from '../../support/sample';
import { textsOf } from '../card-check';

/** The dearest characters: two UTF-16 units each in JSON, or a unit that gets a companion. */
const dear = ['"', '\n', '{', '😀', '\ud800'];
const fill = (character: string, length: number) => character.repeat(Math.floor(length / character.length));

function largestCase(character: string, n: number): Case {
  const text = fill(character, caseLimits.text);
  const by = { ...chair, name: fill(character, 256) };
  const at = '2026-11-20T08:00:00.000Z';
  return sampleCase(`${'c'.repeat(70)}${n}`, {
    title: fill(character, caseLimits.title),
    description: fill(character, caseLimits.description),
    origin: { kind: 'area', area: { id: 'helse', name: fill(character, 80) } },
    areas: Array.from({ length: 90 }, (_, each) => ({ id: `a${each}`, name: fill(character, 80) })),
    raisedBy: by,
    owner: by,
    due: day,
    isUrgent: true,
    state: 'onAgenda',
    question: {
      ...{ nth: 1, what: 'decide', title: 'x', text, advice: text, isAgainst: true, to: leader, by, at, due: day },
    },
    answers: Array.from({ length: 20 }, () => ({ nth: 1, kind: 'decided' as const, text, by, at })),
    delivery: { text, by, at },
    reaction: { text, by, at },
    history: Array.from({ length: 200 }, (_, nth) => ({
      ...{ at, by, what: nth < 160 ? ('dropped' as const) : ('contributed' as const), text, version: nth + 1 },
    })),
    guests: Array.from({ length: caseLimits.guests }, (_, nth) => ({
      ...{ id: nth === 0 ? by.id : personId(3000 + nth), name: by.name, nth: 1, by, at },
      ask: fill(character, caseLimits.ask),
      ...(nth > 9 && { endedAt: at }),
    })),
  });
}

describe.each(dear)('with nothing but %j in every field', (character) => {
  const cases = Array.from({ length: 150 }, (_, n) => largestCase(character, n));
  const raised = fill(character, textLimits.raised);
  const areas = Array.from({ length: 90 }, (_, n) =>
    sampleRow(
      `omr${n}`,
      {
        ...{ level: 'critical', text: fill(character, textLimits.line), need: raised, offer: raised },
        matter: { text: raised, areas: Array.from({ length: 90 }, (__, each) => `omr${each}`) },
        signal: { text: raised, lookAgain: day },
      },
      { areaName: fill(character, 80), order: n },
    ),
  );
  const actions = Array.from({ length: 100 }, (_, n) =>
    sampleAction(`h${n}`, { text: fill(character, textLimits.action) }),
  );
  const compiled = compileAgenda(sampleFacts({ areas, cases, actions }));
  const outcomes = Object.fromEntries(compiled.map(({ key }) => [key, fill(character, 500)]));
  const { items, dropped } = arrangeAgenda(compiled, {
    ...emptyAgenda('2026-11-24-0900'),
    dropped: compiled.slice(0, 200).map(({ key }) => key),
    outcomes,
  });
  const agenda = {
    ...sampleAgenda(),
    items: allotMinutes(items, 60),
    dropped,
    outcomes,
    groupName: fill(character, 80),
  };

  it('the agenda keeps the budget and says how many items have no room', () => {
    for (const card of [
      agendaCard(agenda, 'nb').card,
      agendaDeskCard(agenda, { groupId: 'g'.repeat(50), language: 'nb' }).card,
    ]) {
      expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
      expect(textsOf(card).some((text) => text.includes('fikk ikke plass på kortet'))).toBe(true);
    }
  });

  it('the cards of cases keep the budget', () => {
    const [about = sampleCase('x')] = cases;
    const people = Array.from({ length: 200 }, (_, n) => ({ id: chair.id, name: `${n}${fill(character, 250)}` }));
    const shown = {
      groupId: 'g'.repeat(50),
      groupName: fill(character, 80),
      language: 'nb',
      timeZone: 'Europe/Oslo',
      today: day,
    } as const;
    const all = [
      caseListCard(cases, { ...shown, canOpen: true }),
      caseCard(about, { ...shown, mayChange: true, people }),
      caseReceiptCard(receiptOf({ ...about, state: 'dropped' }), shown),
      urgentCaseCard(about, shown),
      ...[guestMatter(about, chair.id)].flatMap((matter) =>
        matter === undefined ? [] : [guestCaseCard(matter, shown), guestListCard(Array(100).fill(matter), shown)],
      ),
      ...contributionsOf(about)
        .slice(0, 1)
        .map((line) => contributionCard({ card: 'contribution', about, line }, shown)),
      parkForm({
        ...shown,
        ...{ caseId: 'c'.repeat(80), title: fill(character, 4000), description: fill(character, 4000) },
        ...{ areas: about.areas, own: about.areas },
      }),
    ];
    expect(all.map(({ card }) => cardBytes(card)).filter((bytes) => bytes > cardBudget)).toEqual([]);
  });
});
