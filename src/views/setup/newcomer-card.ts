import type { Group } from '../../domain/group';
import type { Language } from '../../domain/language';
import type { NewcomerCard } from '../../domain/setup/newcomer-card';
import { rhythmOf } from '../../domain/calendar-of-meetings/rhythm-of';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { momentText } from '../dates';
import { durationText } from '../duration-text';
import { labelledLine } from '../labelled-line';
import { listText } from '../list-text';
import { noteCard } from '../note-card';
import { shownText } from '../shown-text';
import { say } from '../words';
import { outsidersLine } from './outsiders-line';
import { setupData } from './setup-data';

/** The first card of somebody in a role: what will come and when, and the next meeting. */
export function newcomerCard(about: NewcomerCard, group: Group, language: Language): CardMessage {
  const { role, areas, chairName, next, outsiders } = about;
  const { askBefore, deadlineBefore } = rhythmOf(group, 'normal');
  const values = {
    group: shownText(group.name),
    areas: listText(areas.map(shownText), language),
    // A sentence begins with it.
    ask: role === 'coordinator' ? upperFirst(durationText(askBefore, language)) : durationText(askBefore, language),
    deadline: durationText(deadlineBefore, language),
    chair: chairName === undefined ? say(language, 'reply.unknownName') : shownText(chairName),
  };
  const asked = role === 'coordinator' || role === 'chair';
  const nextText =
    next === undefined
      ? []
      : [
          asked
            ? say(language, 'newcomer.nextCards', {
                cards: momentText(next.asksAt, group.timeZone, language),
                when: momentText(next.startsAt, group.timeZone, language),
              })
            : say(language, 'newcomer.next', { when: momentText(next.startsAt, group.timeZone, language) }),
        ];
  const isLead = role === 'chair' || role === 'deputyChair';
  const menu = setupData('setup.show', { kind: 'group', id: group.id }, language, { view: 'menu' });
  return noteCard(
    {
      title: say(language, `newcomer.title.${role}`, values),
      group: '',
      lines: [
        labelledLine('', say(language, `newcomer.${role}`, values)),
        ...nextText.map((text) => labelledLine('', text)),
        ...outsidersLine(outsiders, language),
      ],
      buttons: isLead ? [cardButton(say(language, 'newcomer.setUp'), menu, { inputs: 'none' })] : [],
    },
    language,
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
