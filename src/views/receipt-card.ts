import type { Action } from '../domain/action';
import { authorName } from './author-name';
import type { Language } from '../domain/language';
import type { MeetingArea } from '../domain/meeting';
import type { Reply } from '../domain/status-reply';
import { bindCard } from './bind-card';
import { cardButton } from './card-button';
import type { CardMessage } from './card-message';
import { statusPress } from './card-press';
import { dayText, momentText } from './dates';
import { noReplyView, replyView } from './reply-view';
import { shownText } from './shown-text';
import { say } from './words';

/** What an area's receipt needs beside the area, which must have a reply. */
export interface ReceiptOptions {
  readonly groupId: string;
  readonly language: Language;
  /** Among them those that the reply ticked off. */
  readonly actions: readonly Action[];
  readonly channelName?: string | undefined;
  /** Somebody else's reply stands, and what this person wrote was not sent. */
  readonly note?: 'answeredByOther' | undefined;
}

/** What was saved, when, by whom, and where it will be shown, with a button that opens the card again. */
export function receiptCard(area: MeetingArea, options: ReceiptOptions): CardMessage {
  const { groupId, language, note } = options;
  const { reply } = area;
  const summary = say(language, 'receipt.summary', {
    area: shownText(area.areaName),
    day: dayText(area.meetingDay, language, area.meetingDay),
  });
  const data = statusPress('status.edit', {
    g: groupId,
    m: area.meetingId,
    a: area.areaId,
    r: reply?.version ?? 0,
    l: language,
  });
  const isCorrected = (reply?.version ?? 1) > 1;
  const card = bindCard('receipt', {
    lang: language,
    summary,
    title: say(language, isCorrected ? 'receipt.titleCorrected' : 'receipt.title'),
    area: shownText(area.areaName),
    group: shownText(area.groupName),
    hasMeeting: true,
    meeting: say(language, 'receipt.meeting', { when: momentText(area.startsAt, area.timeZone, language) }),
    hasNote: note !== undefined,
    note: note === undefined ? '' : say(language, `receipt.${note}`),
    hasLead: false,
    lead: '',
    ...(reply === undefined ? noReplyView : replyView(area, reply, options)),
    footer: [
      ...(reply === undefined ? [] : [{ text: savedText(area, reply, language) }]),
      { text: whereText(area, options) },
    ],
    buttons: [cardButton(say(language, 'receipt.edit'), data, { inputs: 'none' })],
  });
  return { card, summary };
}

function savedText(area: MeetingArea, reply: Reply, language: Language): string {
  const when = momentText(reply.at, area.timeZone, language);
  const name = authorName(reply, language);
  if (reply.onBehalfOf === undefined) return say(language, 'receipt.savedBy', { when, name });
  if (reply.onBehalfOf === '') return say(language, 'receipt.savedByDeputyVacant', { when, name });
  return say(language, 'receipt.savedByDeputy', { when, name, other: shownText(reply.onBehalfOf) });
}

function whereText(area: MeetingArea, { language, channelName }: ReceiptOptions): string {
  const isPosted = area.postedAt !== undefined;
  if (channelName === undefined) return say(language, isPosted ? 'receipt.shows' : 'receipt.willShow');
  return say(language, isPosted ? 'receipt.showsIn' : 'receipt.willShowIn', { channel: shownText(channelName) });
}
