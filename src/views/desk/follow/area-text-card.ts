import type { FollowCard } from '../../../domain/follow/follow-card';
import { bindCard } from '../../bind-card';
import type { CardMessage } from '../../card-message';
import { dayText, momentText } from '../../dates';
import { inputText } from '../../input-text';
import { labelledLine } from '../../labelled-line';
import { noteCard } from '../../note-card';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import type { SummaryOptions } from '../summary/summary-options';
import { areaPlainText } from './area-plain-text';

/** To a coordinator: what the group lets go wide, as a text to copy and share in the own area. */
export function areaTextCard(
  { text, isCorrection }: Extract<FollowCard, { card: 'areaText' }>,
  options: SummaryOptions,
): CardMessage {
  const { language, groupName, meeting, timeZone } = options;
  const when = momentText(meeting.startsAt, timeZone, language);
  const area = shownText(text.areaName);
  const group = shownText(groupName);
  const title = say(language, isCorrection ? 'areaText.corrected' : 'areaText.title', { area });
  const summary = say(language, isCorrection ? 'areaText.correctedSummary' : 'areaText.summary', {
    group,
    day: dayText(meeting.day, language, meeting.day),
  });
  if (text.rest === undefined) {
    return noteCard(
      { title, summary, group, lines: [labelledLine('', say(language, 'areaText.takenBack', { when }))] },
      language,
    );
  }
  const heading = say(language, 'areaText.heading', { group: groupName, when });
  const plain = areaPlainText(text, heading, language);
  const card = bindCard('copy-text', {
    lang: language,
    ...{ summary, title, group },
    help: say(language, isCorrection ? 'areaText.correction' : 'areaText.help'),
    label: say(language, 'areaText.label'),
    paragraphs: plain.split('\n\n').map((paragraph) => ({ text: shownText(paragraph) })),
    text: inputText(plain),
  });
  return { card, summary };
}
