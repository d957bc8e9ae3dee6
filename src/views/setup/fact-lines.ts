import { Info } from 'luxon';
import type { Picked } from '../../domain/setup/group-outline';
import { weekdays } from '../../domain/weekday';
import type { View } from '../view';
import { durationText } from '../duration-text';
import { labelledLine } from '../labelled-line';
import { listText } from '../list-text';
import { shownText } from '../shown-text';
import { timeText } from '../time-text';
import { localeTags, say } from '../words';
import { areaLines } from './area-line';
import type { OutlineOptions } from './outline-options';
import { pickedName } from './picked-name';

type Field = 'weekday' | 'askBefore' | 'chair' | 'deputyChair' | 'members' | 'approver' | 'focus' | 'followers';

/** What was filled in, as lines to look over. */
export function factLines({ outline, language }: Pick<OutlineOptions, 'outline' | 'language'>): View[] {
  const none = say(language, 'setup.review.none');
  const day = Info.weekdays('long', { locale: localeTags[language] })[weekdays.indexOf(outline.weekday)] ?? '';
  const line = (field: Field, text: string) =>
    labelledLine(`${field === 'focus' ? say(language, 'setup.focus') : say(language, `setup.field.${field}`)}: `, text);
  const people = (all: readonly (Picked | undefined)[]) => {
    const names = all.flatMap((one) => (one === undefined ? [] : [pickedName(one, language)]));
    return names.length === 0 ? none : listText(names, language);
  };
  const meets = { day, time: timeText(outline.time, language), lasts: durationText(outline.lasts, language) };
  const cards = {
    ask: durationText(outline.askBefore, language),
    deadline: durationText(outline.deadlineBefore, language),
  };
  const { chair, members, leaders, approver, focusAreas } = outline;
  return [
    line('weekday', say(language, 'setup.review.meets', meets)),
    line('askBefore', say(language, 'setup.review.cards', cards)),
    line('chair', chair === undefined ? say(language, 'setup.review.notSet') : pickedName(chair, language)),
    line('deputyChair', people([outline.deputyChair])),
    ...outline.areas.flatMap((area) => areaLines(area, language)),
    ...(members.length === 0 ? [] : [line('members', people(members))]),
    ...leaders.map(({ person, title }) =>
      labelledLine(
        `${title === '' ? say(language, 'setup.field.leaders') : shownText(title)}: `,
        pickedName(person, language),
      ),
    ),
    ...(approver === undefined ? [] : [line('approver', pickedName(approver, language))]),
    ...(focusAreas.length === 0 ? [] : [line('focus', listText(focusAreas.map(shownText), language))]),
    line('followers', say(language, `setup.follower.${outline.followers}`)),
  ];
}
