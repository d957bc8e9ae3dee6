import { durationText } from '../duration-text';
import type { Language } from '../../domain/language';
import { say } from '../words';
import type { Choice } from './input-field';

type Sentence = 'setup.before' | 'setup.beforeDeadline' | 'setup.afterStart';

/** Durations as choices in words: «2 døgn før møtet». */
export function durationTitles(durations: readonly string[], sentence: Sentence, language: Language): Choice[] {
  return durations.map((value) => ({ title: titleOf(value, sentence, language), value }));
}

function titleOf(value: string, sentence: Sentence, language: Language): string {
  if (value === 'PT0M') return say(language, 'setup.atStart');
  const title = say(language, sentence, { duration: durationText(value, language) });
  return title.charAt(0).toLocaleUpperCase(language) + title.slice(1);
}
