import type { Subscription } from '../../../domain/desk/subscription';
import type { Language } from '../../../domain/language';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { followData } from '../../follow-press';
import { labelledLine } from '../../labelled-line';
import { noteCard } from '../../note-card';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { followedText } from './follow-words';

/** One group that somebody follows. */
export interface Followed {
  readonly groupId: string;
  readonly groupName: string;
  readonly subscription: Pick<Subscription, 'topics' | 'pace' | 'notReached'>;
}

/** Teams shows six buttons on a card; the others are reached by the command. */
const mostButtons = 6;
/** More than anybody follows; a card has its budget. */
const mostLines = 50;

/** All that somebody follows, each with a button to change it or stop. */
export function followingCard(followed: readonly Followed[], language: Language): CardMessage {
  const title = say(language, followed.length === 0 ? 'follow.followNothing' : 'follow.mine');
  const how = labelledLine('', say(language, 'follow.how', { command: say(language, 'command.follow') }));
  const lines = followed.slice(0, mostLines).map(({ groupName, subscription }) => {
    const more = subscription.notReached === undefined ? '' : ` ${say(language, 'follow.notReached')}`;
    return labelledLine(`${shownText(groupName)}: `, `${followedText(subscription, language)}${more}`);
  });
  const buttons = followed.slice(0, mostButtons).map(({ groupId, groupName }) => {
    const name = say(language, 'follow.change', { group: shownText(cutText(groupName, 30)) });
    return cardButton(name, followData('follow.show', { g: groupId, l: language }));
  });
  return noteCard({ title, lines: [...lines, how], buttons }, language);
}
