import {
  newsPaces,
  newsTopics,
  type NewsPace,
  type NewsTopic,
  type Subscription,
} from '../../../domain/desk/subscription';
import type { Language } from '../../../domain/language';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { followData } from '../../follow-press';
import type { FormProblem } from '../../form-problem';
import { labelledLine } from '../../labelled-line';
import { problemText } from '../../problem-text';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { followFields } from './follow-fields';
import { followedText } from './follow-words';

/** Whose subscription of which group. */
export interface FollowOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  /** As it stands now; undefined for somebody who has never followed. */
  readonly subscription: Pick<Subscription, 'topics' | 'pace' | 'choice' | 'notReached' | 'endedAt'> | undefined;
  /** Belongs to the group, and so gets more than what is wide. */
  readonly belongs: boolean;
  /** What the press before came to. */
  readonly told?: readonly string[] | undefined;
  readonly problems?: readonly FormProblem[] | undefined;
  readonly typed?: { readonly topics: readonly NewsTopic[]; readonly pace: NewsPace | undefined } | undefined;
}

/** What somebody follows of a group, how often it comes, and the way out. */
export function followCard(options: FollowOptions): CardMessage {
  const { groupId, groupName, language, subscription, belongs, told = [], problems = [], typed } = options;
  const follows = subscription !== undefined && subscription.endedAt === undefined;
  const chosen = typed ?? (follows ? subscription : { topics: ['summary'] as const, pace: 'daily' as const });
  const group = shownText(groupName);
  const title = say(language, follows ? 'follow.titleFollowing' : 'follow.title');
  const data = { g: groupId, r: subscription?.choice ?? 0, l: language };
  const line = (text: string) => labelledLine('', text);
  return formCard(
    {
      title,
      summary: say(language, follows ? 'follow.cardFollowing' : 'follow.card', { group }),
      group: groupName,
      notice: [...told, ...problems.map((problem) => problemText(labelOf(problem.field, language), problem, language))],
      lines: [
        ...(follows ? [line(followedText(subscription, language))] : []),
        ...(follows && subscription.notReached !== undefined ? [line(say(language, 'follow.notReached'))] : []),
        ...(!follows && subscription !== undefined ? [line(say(language, 'follow.ended'))] : []),
        line(say(language, belongs ? 'follow.belongs' : 'follow.wideOnly')),
      ],
      fields: [
        ...newsTopics.map((topic) => ({
          id: topic,
          label: say(language, `follow.topic.${topic}`),
          kind: 'toggle' as const,
          value: String(chosen.topics.some((one) => one === topic)),
        })),
        {
          id: followFields.pace,
          label: say(language, 'follow.pace'),
          kind: 'choice',
          isRequired: true,
          value: chosen.pace ?? '',
          choices: newsPaces.map((pace) => ({ title: say(language, `follow.paceOf.${pace}`), value: pace })),
        },
      ],
      buttons: [
        cardButton(say(language, follows ? 'follow.save' : 'follow.start'), followData('follow.save', data), {
          style: 'positive',
        }),
        ...(follows
          ? [
              cardButton(say(language, 'follow.stop'), followData('follow.stop', data), {
                style: 'destructive',
                inputs: 'none',
              }),
            ]
          : []),
      ],
    },
    language,
  );
}

function labelOf(field: string, language: Language): string {
  return say(language, field === followFields.pace ? 'follow.pace' : 'follow.topics');
}
