import type { Language } from '../../../domain/language';
import { say } from '../../words';
import type { DraftPage } from './draft-pages';

/** What a portion of the draft is called: the section, and which of its lines when it has several portions. */
export function pageHeading({ section, first, total, lines }: DraftPage, language: Language): string {
  const name = say(language, `summary.section.${section}`);
  if (lines.length === total) return name;
  return say(language, 'summaryDraft.pageOf', { section: name, first, last: first + lines.length - 1, total });
}
