import { dayIn } from '../../../domain/calendar';
import { cutText } from '../../../domain/cut-text';
import type { GuestMatter } from '../../../domain/desk/guests/guest-matter';
import type { View } from '../../view';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cardWithin } from '../../card-within';
import { dayText } from '../../dates';
import { guestData } from '../../guest-press';
import { labelledLine } from '../../labelled-line';
import { listText } from '../../list-text';
import { problemText } from '../../problem-text';
import { pickedName } from '../../setup/picked-name';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { guestFields } from './guest-fields';
import type { GuestOptions } from './guest-options';

interface Room {
  readonly text: number;
  readonly own: number;
}

const rooms: readonly [Room, ...Room[]] = [
  { text: 2000, own: 10 },
  { text: 1000, own: 5 },
  { text: 500, own: 2 },
];

/** What somebody who was asked in sees of the case: why they get it, what it is about, and room to write. */
export function guestCaseCard(about: GuestMatter, options: GuestOptions): CardMessage {
  return cardWithin(rooms, (room) => draw(about, options, room));
}

function draw(about: GuestMatter, options: GuestOptions, room: Room): CardMessage {
  const { language, groupName, groupId, told, problem, typed = '' } = options;
  const { caseId, version, standing, title } = about;
  const isOpen = standing === 'open';
  const label = say(language, 'guest.text');
  const wrong = problem === undefined ? [] : [problemText(label, problem, language)];
  return formCard(
    {
      title: say(language, `guest.title.${standing}`),
      summary: say(language, `guest.summary.${standing}`, {
        group: shownText(groupName),
        title: shownText(cutText(title, 200)),
      }),
      group: groupName,
      notice: [...(told === undefined ? [] : [told]), ...wrong],
      lines: linesOf(about, options, room),
      fields: isOpen ? [{ id: guestFields.text, label, kind: 'text', isRequired: true, value: typed }] : [],
      buttons: isOpen
        ? [
            cardButton(
              say(language, 'guest.send'),
              guestData('guest.contribute', { g: groupId, c: caseId, n: version, l: language }),
              { style: 'positive' },
            ),
          ]
        : [],
    },
    language,
  );
}

function linesOf(about: GuestMatter, options: GuestOptions, room: Room): View[] {
  const { language, groupName, today, timeZone } = options;
  const { standing, title, description, ask, areas, due, state, own, invitedBy } = about;
  const matter = `${say(language, 'groupCase.heading')}: `;
  const line = (text: string, more: string) => labelledLine(`${text}: `, shownText(cutText(more, room.text)));
  const values = { name: pickedName(invitedBy, language), group: shownText(groupName) };
  if (standing === 'ended') {
    return [labelledLine(matter, shownText(title)), labelledLine('', say(language, 'guest.ended', values))];
  }
  return [
    labelledLine('', say(language, standing === 'over' ? 'guest.over' : 'guest.why', values)),
    labelledLine(matter, shownText(description === '' ? title : [title, cutText(description, room.text)].join('\n'))),
    ...(ask === '' ? [] : [line(say(language, 'guest.askLabel'), ask)]),
    ...(areas.length === 0 ? [] : [line(say(language, 'groupCase.areasLabel'), listText(areas, language))]),
    ...(due === undefined ? [] : [line(say(language, 'groupCase.dueLabel'), dayText(due, language, today))]),
    line(say(language, 'groupCase.stateLabel'), say(language, `groupCase.state.${state}`)),
    ...own.slice(-room.own).map(({ at, text }) => {
      const day = dayText(dayIn(timeZone, at), language, today);
      return line(say(language, 'guest.ownLabel', { day }), text);
    }),
    ...(standing === 'open' ? [labelledLine('', say(language, 'statusForm.privacy'))] : []),
  ];
}
