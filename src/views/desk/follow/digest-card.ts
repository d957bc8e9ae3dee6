import type { FollowCard, MeetingNews } from '../../../domain/follow/follow-card';
import { cardBudget, cardBytes } from '../../card-bytes';
import type { CardMessage } from '../../card-message';
import { momentText } from '../../dates';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { renderedCard } from '../summary/rendered-card';
import type { SummaryOptions } from '../summary/summary-options';
import { followerButtons } from './follower-buttons';
import { newsShown } from './news-parts';

type Digest = Extract<FollowCard, { card: 'digest' }>;

/**
 * What has gathered for a follower, meeting by meeting. When it is too much for one card the oldest are only counted: as
 * few as can be, found by halving, because a card of many meetings is slow to draw.
 */
export function digestCard({ about, pace }: Digest, options: Omit<SummaryOptions, 'meeting'>): CardMessage {
  const without = (left: number) => draw(about.slice(left), { left, pace }, options);
  const fits = ({ card }: CardMessage) => cardBytes(card) <= cardBudget;
  const whole = without(0);
  if (fits(whole) || about.length === 1) return whole;
  let tooFew = 0;
  let enough = about.length - 1;
  let message = without(enough);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    const tried = without(middle);
    if (fits(tried)) [enough, message] = [middle, tried];
    else tooFew = middle;
  }
  return message;
}

function draw(
  about: readonly MeetingNews[],
  { left, pace }: { left: number; pace: Digest['pace'] },
  options: Omit<SummaryOptions, 'meeting'>,
): CardMessage {
  const { language, groupId, groupName, timeZone } = options;
  const [first] = about;
  if (first === undefined) throw new Error('A digest of nothing.');
  const when = ({ meeting }: MeetingNews) => ({ when: momentText(meeting.startsAt, timeZone, language) });
  const group = shownText(groupName);
  const values = { group, count: about.length + left };
  return renderedCard(
    {
      title: say(language, pace === 'weekly' ? 'digest.weekly' : 'digest.daily'),
      summary: say(language, 'digest.summary', values),
      parts: about.flatMap((one) => {
        const shown = newsShown(one.news);
        const heading = say(language, one.isCorrection ? 'digest.corrected' : 'digest.meeting', when(one));
        return shown === undefined ? [] : [{ heading, shown }];
      }),
      footer: [
        ...about
          .filter(({ news }) => news.summary === undefined)
          .map((one) => say(language, 'digest.takenBack', when(one))),
        ...(left === 0 ? [] : [say(language, 'digest.more', { count: left })]),
        ...(about.some(({ news }) => news.for === 'group') ? [say(language, 'news.inThread')] : []),
        say(language, 'news.why', { group }),
      ],
      buttons: followerButtons(groupId, language),
    },
    { ...options, meeting: first.meeting },
  );
}
