import type { Language } from '../domain/language';
import type { MeetingArea } from '../domain/meeting';
import { cardButton } from './card-button';
import type { CardMessage } from './card-message';
import { momentText } from './dates';
import { engineData } from './engine-data';
import { labelledLine } from './labelled-line';
import { noteCard } from './note-card';
import { shownText } from './shown-text';
import { say } from './words';

/** Whose chat the reminder goes to. */
export interface ReminderOptions {
  readonly groupId: string;
  readonly language: Language;
  readonly role: 'coordinator' | 'deputy';
}

/** Reminds somebody who has not answered. The card itself is in the chat already, so this one only leads to it. */
export function reminderCard(area: MeetingArea, { groupId, language, role }: ReminderOptions): CardMessage {
  const values = {
    area: shownText(area.areaName),
    deadline: momentText(area.deadline, area.timeZone, language),
  };
  const coordinator = area.coordinator?.name ?? '';
  const behalf =
    coordinator === ''
      ? say(language, 'statusForm.onBehalfOfArea')
      : say(language, 'statusForm.onBehalfOf', { name: shownText(coordinator) });
  const how =
    area.previous === undefined
      ? say(language, 'reminder.how', { send: say(language, 'statusForm.send') })
      : say(language, 'reminder.howOrUnchanged', {
          send: say(language, 'statusForm.send'),
          noChange: say(language, 'statusForm.noChange'),
        });
  const meeting = say(language, 'receipt.meeting', { when: momentText(area.startsAt, area.timeZone, language) });
  const lines = [
    say(language, 'statusForm.deadline', { when: values.deadline }),
    ...(role === 'deputy' ? [behalf] : []),
    how,
  ];
  const data = engineData('showCard', { g: groupId, m: area.meetingId, a: area.areaId, l: language });
  return noteCard(
    {
      title: say(language, 'reminder.title'),
      summary: say(language, 'reminder.summary', values),
      group: shownText(area.groupName),
      lines: [labelledLine(values.area, ` · ${meeting}`), ...lines.map((text) => labelledLine('', text))],
      buttons: [cardButton(say(language, 'reminder.show'), data, { style: 'positive' })],
    },
    language,
  );
}
