import type { NotReachedReason } from './delivery';
import { isOver, type Case } from './desk/case';
import { guestMark, guestsNow } from './desk/guests/guests-of';
import { assignmentOf } from './desk/upward/assignment';
import { leaderMatter } from './desk/upward/leader-matter';
import { deliveryMark, questionMark } from './desk/upward/marks';
import type { NamedPerson } from './person';
import type { Notice } from './notice';

/** Somebody outside the areas whom the bot does not reach. For the chair's personal chat only. */
export type Unreached =
  /** A leader of the group file whom the bot has never met, as the chair knows them. */
  | { readonly who: 'unmetLeader'; readonly leader: string }
  /** What was put to a leader, or what a guest was asked in for, has not come to them. */
  | {
      readonly who: 'leader' | 'guest';
      readonly person: NamedPerson;
      readonly matter: string;
      readonly reason: NotReachedReason;
    };

/** A card that somebody has to get, for the group to get an answer. */
export interface AwaitedCard {
  readonly who: 'leader' | 'guest';
  readonly person: NamedPerson;
  readonly matter: string;
  readonly notice: Extract<Notice, { kind: 'desk' }>;
}

/** The cards of leaders and guests that the case waits for; none when it is over. */
export function awaitedCards(about: Case): readonly AwaitedCard[] {
  if (isOver(about)) return [];
  const { id, title, question } = about;
  const matter = question && leaderMatter(about, question.nth);
  const isAsked = matter?.state === 'open' || matter?.state === 'told';
  const task = assignmentOf(about);
  const isDelivered = task?.delivery !== undefined && task.reaction === undefined;
  return [
    ...(isAsked
      ? [card('leader', 'putToLeader', matter.question.title, matter.question.to, questionMark(matter.question.nth))]
      : []),
    ...(isDelivered ? [card('leader', 'delivery', title, task.givenBy, deliveryMark(task.deliveries))] : []),
    ...guestsNow(about).map((guest) => card('guest', 'guestCase', title, guest, guestMark(guest.nth))),
  ];

  function card(
    who: AwaitedCard['who'],
    kind: 'putToLeader' | 'delivery' | 'guestCase',
    of: string,
    { id: to, name }: NamedPerson,
    mark: string,
  ): AwaitedCard {
    return { who, person: { id: to, name }, matter: of, notice: { kind: 'desk', card: kind, id, to, mark } };
  }
}
