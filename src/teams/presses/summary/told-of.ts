import type { Language } from '../../../domain/language';
import type { SummaryDecision, SummaryRefusal } from '../../../domain/summary/summary-decision';
import { shownText } from '../../../views/shown-text';
import { say, type WordKey } from '../../../views/words';

const sentences: Readonly<Record<Exclude<SummaryRefusal, 'stale'>, WordKey>> = {
  posted: 'summaryTold.alreadyPosted',
  notPosted: 'summaryTold.notPosted',
  nothingWide: 'summaryTold.nothingWide',
  tooMuchWide: 'summaryTold.tooMuchWide',
  noApprover: 'summaryTold.noApprover',
  needsApproval: 'summaryTold.needsApproval',
  notAsked: 'summaryTold.notAsked',
  empty: 'summaryTold.empty',
};

/** Why nothing was done, or `done` when it was: this press or the same one before it. */
export function toldOf(decision: SummaryDecision, language: Language, done: readonly string[]): readonly string[] {
  if (decision.kind !== 'refused') return done;
  if (decision.why !== 'stale') return [say(language, sentences[decision.why])];
  return [say(language, 'summaryTold.stale', { name: changerName(decision, language) })];
}

/** Who changed the summary last. */
export function changerName({ summary }: SummaryDecision, language: Language): string {
  const name = summary.changedBy?.name ?? '';
  return name === '' ? say(language, 'summaryTold.someone') : shownText(name);
}
