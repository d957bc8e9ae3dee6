import type { News } from '../../../domain/follow/news';
import type { WideSummary } from '../../../domain/summary/render-wide';
import type { ShownSummary } from '../summary/section-views';
import { wideShown } from '../summary/wide-shown';

/** What is shown of one meeting's news: the group's own to those who belong, and to all others what is wide. */
export function newsShown(news: News): ShownSummary | undefined {
  if (news.for === 'group') return news.summary;
  return news.summary === undefined ? undefined : forOutsiders(news.summary);
}

/** Takes nothing but what is wide, so that nothing else can come here. */
function forOutsiders(summary: WideSummary): ShownSummary {
  return wideShown(summary);
}
