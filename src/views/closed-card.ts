import type { Action } from '../domain/action';
import type { Language } from '../domain/language';
import type { MeetingArea } from '../domain/meeting';
import { bindCard } from './bind-card';
import type { CardMessage } from './card-message';
import { dayText, momentText } from './dates';
import { noReplyView, replyView } from './reply-view';
import { shownText } from './shown-text';
import { say } from './words';

/** An area's card when its meeting is closed: what the area's last answer was, and what to do now. */
export function closedCard(
  area: MeetingArea,
  options: { readonly language: Language; readonly actions: readonly Action[] },
): CardMessage {
  const { language } = options;
  const { reply } = area;
  const summary = say(language, 'closed.summary', {
    area: shownText(area.areaName),
    day: dayText(area.meetingDay, language, area.meetingDay),
  });
  const card = bindCard('receipt', {
    lang: language,
    summary,
    title: say(language, 'closed.title', { when: momentText(area.startsAt, area.timeZone, language) }),
    area: shownText(area.areaName),
    group: shownText(area.groupName),
    hasMeeting: false,
    meeting: '',
    hasNote: false,
    note: '',
    hasLead: true,
    lead: say(language, reply === undefined ? 'closed.notReceived' : 'closed.received'),
    ...(reply === undefined ? noReplyView : replyView(area, reply, options)),
    footer: [{ text: say(language, 'closed.whatToDo', { command: say(language, 'command.status') }) }],
    buttons: [],
  });
  return { card, summary };
}
