import type { Language } from '../../domain/language';
import type { View } from '../view';
import { cutText } from '../../domain/cut-text';
import { labelledLine } from '../labelled-line';
import { listText } from '../list-text';
import { shownText } from '../shown-text';
import { say } from '../words';

const mostNamed = 12;

/** Who reads the channel and is not in the group, for the chair; nothing when there is nobody. */
export function outsidersLine(names: readonly string[], language: Language): View[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNamed).map((name) => shownText(cutText(name, 60)));
  const count = names.length - shown.length;
  const text =
    count === 0
      ? say(language, 'setup.outsiders', { names: listText(shown, language) })
      : say(language, 'setup.outsidersMore', { names: shown.join(', '), count });
  return [labelledLine(`${say(language, 'setup.outsidersLabel')} `, text)];
}
