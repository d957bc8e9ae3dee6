import type { Language } from '../../../domain/language';
import { cardButton, type CardButton } from '../../card-button';
import { followData } from '../../follow-press';
import { say } from '../../words';

/** Under all that a follower is sent: another choice, and the way out. */
export function followerButtons(groupId: string, language: Language): CardButton[] {
  const data = { g: groupId, l: language };
  return [
    cardButton(say(language, 'follow.changeThis'), followData('follow.show', data), { inputs: 'none' }),
    cardButton(say(language, 'follow.stop'), followData('follow.leave', data), { inputs: 'none' }),
  ];
}
