import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/domain/language';
import type { MeetingArea } from '../../src/domain/meeting';
import { actionFormCard } from '../../src/views/action-form-card';
import { actionLogCard } from '../../src/views/action-log-card';
import { actionSavedCard } from '../../src/views/action-saved-card';
import { boardCard } from '../../src/views/board-card';
import { chooseCard } from '../../src/views/choose-card';
import { closedCard } from '../../src/views/closed-card';
import { criticalAlertCard } from '../../src/views/critical-alert-card';
import { receiptCard } from '../../src/views/receipt-card';
import { shownText } from '../../src/views/shown-text';
import { statusCard } from '../../src/views/status-card';
import { options } from './card-catalogue';
import { nodesOf, textsOf } from './card-check';
import * as sample from './samples';

const hostile =
  '**bold** [x](javascript:alert(1)) <at>Kari</at> {{DATE(2020-01-01T00:00:00Z)}} ${level} <script> \u202eevil';
const harmless =
  '**bold** [x](javascript:alert(1)) <\u2060at>Kari<\u2060/at> {\u2060{DATE(2020-01-01T00:00:00Z)}} ${level} <script> evil';

const hostileArea: MeetingArea = {
  ...sample.areaWithReply,
  areaName: hostile,
  groupName: hostile,
  coordinator: { ref: sample.kari.id, id: sample.kari.id, name: hostile },
  areas: sample.areas.map(({ id }) => ({ id, name: hostile })),
  previous: {
    day: '2026-11-17',
    content: sample.emptyContent,
    standing: sample.standing.map((item) => ({ ...item, text: hostile })),
  },
  reply: {
    ...sample.reply,
    author: { ...sample.kari, name: hostile },
    onBehalfOf: hostile,
    content: {
      ...sample.fullContent,
      text: hostile,
      resources: hostile,
      challenges: hostile,
      need: hostile,
      offer: hostile,
      signal: { text: hostile },
      matter: { text: hostile, areas: ['kultur'] },
    },
    standing: sample.standing.map((item) => ({ ...item, text: hostile })),
  },
};
const hostileAction = sample.action('a2', hostile, {
  owner: { ...sample.kari, name: hostile },
  area: { id: 'helse', name: hostile },
});
const people = [{ ...sample.kari, name: hostile }];
const areas = [{ id: 'helse', name: hostile }];

const cards = languages.flatMap((language) => {
  const form = options(language, { actions: [hostileAction], role: 'deputy', question: 'seenOther' });
  const log = { open: [{ action: hostileAction, overdue: true, ageDays: 1 }], done: [] };
  const actionForm = { groupId: 'g', actionId: 'a', text: hostile, people, areas, language };
  const choices = [{ groupId: 'g', title: hostile }];
  return [
    statusCard(hostileArea, form),
    receiptCard(hostileArea, { ...form, channelName: hostile }),
    closedCard(hostileArea, form),
    boardCard(sample.boardOf([hostileArea]), { language }),
    actionLogCard(log, { language, groupName: hostile, today: sample.today }),
    actionFormCard(actionForm),
    actionSavedCard(hostileAction, { language, today: sample.today }),
    criticalAlertCard(hostileArea, { language }),
    chooseCard({ language, command: 'status', question: '?', argument: hostile, choices }),
  ];
});

describe('what somebody wrote', () => {
  it('is shown as it was written, and does nothing', () => {
    expect(shownText(`${hostile}\u0007`)).toBe(harmless);
    expect(shownText('a\r\nb\tc {{{ < AT >')).toBe('a\nb c {\u2060{\u2060{ <\u2060 AT >');
  });

  it.each(cards)('is never run by a card (%#)', ({ card, summary }) => {
    const texts = [summary, ...textsOf(card)];
    expect(texts.some((text) => text.includes('alert(1)'))).toBe(true);
    for (const text of texts) {
      expect(text).not.toMatch(/\{\{|<\s*\/?at\b|\u202e|(?!\n)\p{Cc}/iu);
      if (text.includes('alert(1)') && !text.endsWith('…')) expect(text).toContain('${level} <script> evil');
    }
  });

  it.each(cards)('never stands where markdown is read (%#)', ({ card }) => {
    for (const { node } of nodesOf(card)) {
      if (node['type'] === 'TextBlock') expect(node['text']).not.toContain('alert(1)');
    }
  });

  it('stands in an input exactly as it was typed', () => {
    const { card } = statusCard(
      sample.freshArea,
      options('nb', { typed: { text: `${hostile}\u0007`, resources: '  a\n\n' } }),
    );
    const values = nodesOf(card).map(({ node }) => node['value']);
    expect(values).toContain(hostile);
    expect(values).toContain('  a\n\n');
  });
});
