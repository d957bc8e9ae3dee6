import type { SummaryCard } from '../../../domain/summary/summary-card';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { approverName } from './approver-name';
import type { SummaryOptions } from './summary-options';

type DraftFacts = Omit<Extract<SummaryCard, { card: 'summaryDraft' }>, 'card' | 'meeting'>;

/** How far the summary has come, and what is to be done: in sentences. */
export function draftState({ summary, news, approver }: DraftFacts, { language }: SummaryOptions): string[] {
  const { state, approval, lines, intro, posted } = summary;
  const isWideIntro = intro.visibility === 'wide' && intro.text !== '';
  const wide = lines.filter((line) => line.visibility === 'wide' && !line.isLeftOut).length + (isWideIntro ? 1 : 0);
  const name = approverName(approver, language);
  const sentences = () => {
    switch (state) {
      case 'draft':
        return [
          say(language, posted === 0 ? 'summaryDraft.isDraft' : 'summaryDraft.isCorrection'),
          ...(approval?.isApproved === false
            ? [
                say(language, 'summaryDraft.returned', {
                  name: shownText(approval.by.name),
                  comment: shownText(approval.comment),
                }),
              ]
            : []),
        ];
      case 'awaitingApproval':
        return [say(language, 'summaryDraft.awaiting', { name })];
      case 'approved':
        return [say(language, 'summaryDraft.approved', { name: shownText(approval?.by.name ?? '') })];
      case 'posted':
        return [say(language, 'summaryDraft.isPosted')];
    }
  };
  return [
    ...sentences(),
    say(language, 'summaryDraft.wideCount', { count: wide }),
    ...(news === 0
      ? []
      : [say(language, state === 'posted' ? 'summaryDraft.newsPosted' : 'summaryDraft.news', { count: news })]),
  ];
}
