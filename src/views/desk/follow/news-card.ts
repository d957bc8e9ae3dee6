import type { MeetingNews } from '../../../domain/follow/follow-card';
import type { CardMessage } from '../../card-message';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { renderedCard } from '../summary/rendered-card';
import type { SummaryOptions } from '../summary/summary-options';
import { summaryNotification, summaryTitle } from '../summary/summary-title';
import { followerButtons } from './follower-buttons';
import { newsShown } from './news-parts';

/** One posted summary to a follower, as it comes. */
export function newsCard({ news, isCorrection }: MeetingNews, options: SummaryOptions): CardMessage {
  const { language, groupId, groupName } = options;
  const shown = newsShown(news);
  const told = [
    ...(isCorrection ? [say(language, shown === undefined ? 'news.takenBack' : 'news.correction')] : []),
    ...(news.for === 'group' ? [say(language, 'news.inThread')] : []),
  ];
  return renderedCard(
    {
      title: summaryTitle(options, isCorrection),
      summary: summaryNotification(options, isCorrection),
      parts: shown === undefined ? [] : [{ shown }],
      footer: [say(language, 'news.why', { group: shownText(groupName) })],
      buttons: followerButtons(groupId, language),
    },
    { ...options, told },
  );
}
