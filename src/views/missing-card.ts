import type { Language } from '../domain/language';
import type { MissingArea } from '../domain/missing';
import { bindCard } from './bind-card';
import type { CardMessage } from './card-message';
import { momentText } from './dates';
import { shownText } from './shown-text';
import { say, type WordKey } from './words';

/** Which meeting, and how many areas it has. */
export interface MissingOptions {
  readonly language: Language;
  readonly timeZone: string;
  readonly startsAt: string;
  readonly areas: number;
}

/** Who has not answered and why, for the chair's personal chat only. */
export function missingCard(missing: readonly MissingArea[], options: MissingOptions): CardMessage {
  const { language, timeZone, startsAt, areas } = options;
  const title = say(language, 'reply.missing.some', {
    count: missing.length,
    areas,
    when: momentText(startsAt, timeZone, language),
  });
  const rows = missing.map((one) => ({
    area: shownText(one.areaName),
    why: shownText(`\n${reasonOf(one, language, timeZone)}`),
  }));
  return { card: bindCard('missing', { lang: language, summary: title, title, rows }), summary: title };
}

const notReachedKeys = {
  blocked: 'reply.missing.blocked',
  notInstalled: 'reply.missing.notInstalled',
  unknownPerson: 'reply.missing.unknownPersonReason',
  refused: 'reply.missing.refusedReason',
} as const satisfies Record<string, WordKey>;

function reasonOf({ personName, why }: MissingArea, language: Language, zone: string): string {
  const isKnown = personName !== undefined && personName !== '';
  const person = isKnown ? personName : say(language, 'reply.missing.someone');
  switch (why.why) {
    case 'vacant':
      return say(language, 'reply.missing.vacant');
    case 'notDelivered':
      return say(language, 'reply.missing.notDelivered', { person });
    case 'silent':
      return say(language, 'reply.missing.silent', { person, since: momentText(why.since, zone, language) });
    case 'notReached':
      return say(language, notReachedKeys[why.reason], { person });
  }
}
