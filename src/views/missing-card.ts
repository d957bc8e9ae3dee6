import type { Language } from '../domain/language';
import type { MissingArea } from '../domain/missing';
import { bindCard } from './bind-card';
import type { CardMessage } from './card-message';
import { momentText } from './dates';
import { missingLines } from './missing-lines';
import { say } from './words';

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
  const rows = missingLines(missing, { language, timeZone });
  return { card: bindCard('missing', { lang: language, summary: title, title, rows }), summary: title };
}
