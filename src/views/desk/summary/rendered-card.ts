import { bindCard } from '../../bind-card';
import type { View } from '../../view';
import { cardBudget, cardBytes } from '../../card-bytes';
import type { CardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { say } from '../../words';
import {
  isCut,
  linesOver,
  summaryPart,
  summaryRooms,
  wholeRoom,
  type ShownSummary,
  type SummaryRoom,
} from './section-views';
import { summaryFrame } from './summary-frame';
import type { SummaryOptions } from './summary-options';

/** What a card of one or two renderings is made of. */
export interface Rendered {
  readonly title: string;
  /** The text of the notification: never anything of a line. */
  readonly summary: string;
  readonly parts: readonly { readonly heading?: string; readonly shown: ShownSummary }[];
  readonly footer?: readonly string[];
  readonly buttons?: readonly CardButton[];
  /** A form for a comment, behind a button. */
  readonly comment?: View;
}

/** The card, with texts cut as far as the budget asks for, and a sentence that says so. */
export function renderedCard(rendered: Rendered, options: SummaryOptions): CardMessage {
  let card: object = {};
  for (const room of summaryRooms) {
    card = draw(rendered, options, room);
    if (cardBytes(card) <= cardBudget) break;
  }
  return { card, summary: rendered.summary };
}

/** Do the renderings stand in one card uncut? */
export function fitsWhole(rendered: Rendered, options: SummaryOptions): boolean {
  return cardBytes(draw(rendered, options, wholeRoom)) <= cardBudget;
}

function draw(rendered: Rendered, options: SummaryOptions, room: SummaryRoom): object {
  const { title, summary, parts, footer = [], buttons = [], comment } = rendered;
  const { language } = options;
  const cut = parts.some(({ shown }) => isCut(shown, room)) ? [say(language, 'summary.shortened')] : [];
  const over = Math.max(0, ...parts.map(({ shown }) => linesOver(shown, room)));
  const more = over === 0 ? [] : [say(language, 'summary.more', { count: over })];
  return bindCard('summary', {
    ...summaryFrame(options),
    ...{ summary, title, buttons },
    parts: parts.map(({ shown, heading }) => summaryPart(shown, language, room, heading)),
    footer: [...more, ...cut, ...footer].map((text) => ({ text })),
    comment: comment === undefined ? [] : [comment],
  });
}
