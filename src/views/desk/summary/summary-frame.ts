import type { View } from '../../view';
import { shownText } from '../../shown-text';
import type { SummaryOptions } from './summary-options';

/** What the cards about a summary begin with: the group, and what the last press came to. */
export function summaryFrame({ language, groupName, told = [] }: SummaryOptions): View {
  return {
    lang: language,
    group: shownText(groupName),
    hasNotice: told.length > 0,
    notice: told.map((text) => ({ text })),
  };
}
