import type { Language } from '../domain/language';
import type { MeetingArea } from '../domain/meeting';
import { authorName } from './author-name';
import { bindCard } from './bind-card';
import type { CardMessage } from './card-message';
import { momentText } from './dates';
import { levelMark } from './level-mark';
import { shownText } from './shown-text';
import { say } from './words';

/** Tells the chair that an area turned critical after the board was posted. */
export function criticalAlertCard(area: MeetingArea, { language }: { readonly language: Language }): CardMessage {
  const { reply, timeZone } = area;
  const summary = say(language, 'alert.summary', { area: shownText(area.areaName) });
  const by =
    reply === undefined
      ? []
      : [
          say(language, 'alert.by', {
            when: momentText(reply.at, timeZone, language),
            name: authorName(reply, language),
          }),
        ];
  const facts = [
    ...by,
    say(language, 'alert.meeting', { when: momentText(area.startsAt, timeZone, language) }),
    say(language, 'alert.board'),
  ];
  const texts = [reply?.content.text ?? '', reply?.content.challenges ?? ''].filter((text) => text !== '');
  const card = bindCard('critical-alert', {
    lang: language,
    summary,
    title: say(language, 'alert.title'),
    area: shownText(area.areaName),
    group: shownText(area.groupName),
    ...levelMark(reply?.content.level, language),
    texts: texts.map((text) => ({ text: shownText(text) })),
    facts: facts.map((text) => ({ text })),
  });
  return { card, summary };
}
