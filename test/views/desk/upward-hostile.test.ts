import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../src/domain/language';
import { cardBudget, cardBytes } from '../../../src/views/card-bytes';
import { shownText } from '../../../src/views/shown-text';
import { assignFormCard } from '../../../src/views/desk/assign-form-card';
import { sendUpFormCard } from '../../../src/views/desk/send-up-form-card';
import { toldFormCard } from '../../../src/views/desk/told-form-card';
import { upwardCard } from '../../../src/views/desk/upward-card';
import { nodesOf } from '../card-check';
import { about, decided, matter, question, task } from './upward-catalogue';

const hostile = '**b** [x](javascript:alert(1)) <at>Kari</at> {{DATE(2020-01-01T00:00:00Z)}} ${level} \u202eevil';
const shown = shownText(hostile);
const person = { id: question.to.id, name: hostile };
const asked = { ...question, title: hostile, text: hostile, advice: hostile, to: person, by: person };
const answer = { ...decided, text: hostile, by: person, recordedBy: person };
const assignment = {
  ...task,
  ...{ title: `x ${hostile}`, text: hostile, givenBy: person, owner: person, deliveries: 1 },
  delivery: { text: hostile, by: person, at: question.at },
  reaction: { text: hostile, by: person, at: question.at },
};
const group = { id: 'samordning', name: hostile };

const cards = languages.flatMap((language) => {
  const options = { language, today: '2026-11-24', groupId: group.id, groupName: hostile };
  const told = { ...matter, question: asked, answer, state: 'told', passedBy: person } as const;
  const others = [{ ...person, title: hostile }];
  const answered = { caseId: 'sak', question: asked, answer, isReplaced: false, isReleased: true };
  return [
    upwardCard({ card: 'putToLeader', about: told, others }, group, options),
    upwardCard({ card: 'leaderAnswer', about: answered, isForChair: true }, group, options),
    upwardCard({ card: 'unanswered', about: told }, group, options),
    upwardCard({ card: 'assignment', about: assignment, mayDeliver: true }, group, options),
    upwardCard({ card: 'delivery', about: assignment }, group, options),
    sendUpFormCard({ ...options, about: { ...about, title: hostile }, leaders: others, unmet: [hostile] }),
    toldFormCard({ ...options, caseId: 'sak', question: asked }),
    assignFormCard({ ...options, caseId: 'c', groups: [group, { ...group, id: 'to' }], text: '' }),
  ];
});

describe('what somebody wrote between the group and the leadership', () => {
  it.each(cards)('is shown as it was written, and does nothing', ({ card, summary }) => {
    const said = JSON.stringify([card, summary]);
    expect(said).toContain(JSON.stringify(shown).slice(1, -1));
    expect(said).not.toMatch(/\{\{DATE|<at>|\u202e|Action\.OpenUrl/);
    for (const { node } of nodesOf(card)) if (node['type'] === 'TextBlock') expect(node['text']).not.toContain('**b**');
  });

  it('fits into what Teams takes when every text is as long as it may be', () => {
    const long = (text: string) => text.repeat(2000 / text.length);
    const full = { ...asked, title: 'æ'.repeat(200), text: long('"\n'), advice: long('{{') };
    const others = Array.from({ length: 19 }, () => ({ ...person, name: 'x'.repeat(256), title: 'y'.repeat(80) }));
    const about = { ...matter, question: full, answer: { ...answer, text: long('"\n') }, state: 'told' } as const;
    const { card } = upwardCard({ card: 'putToLeader', about, others }, group, { language: 'nb', today: '2026-11-24' });
    expect(cardBytes(card)).toBeLessThanOrEqual(cardBudget);
  });
});
