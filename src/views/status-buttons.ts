import type { MeetingArea } from '../domain/meeting';
import { cardButton, type CardButton } from './card-button';
import { statusPress, type StatusVerb } from './card-press';
import { isShortCard } from './is-short-card';
import { cardKindKey, shortCard } from './status-fields';
import type { StatusFormOptions } from './status-form-options';
import { say } from './words';

/** The buttons of a status card. «No change» stands only where there is something to repeat. */
export function statusButtons(area: MeetingArea, options: StatusFormOptions): readonly CardButton[] {
  const { groupId, language, question } = options;
  const data = (verb: StatusVerb) =>
    statusPress(verb, {
      g: groupId,
      m: area.meetingId,
      a: area.areaId,
      r: area.reply?.version ?? 0,
      l: language,
      ...(isShortCard(area, options.typed) ? { [cardKindKey]: shortCard } : {}),
    });
  const keep = cardButton(say(language, 'statusForm.keepOther'), data('status.show'), { inputs: 'none' });
  if (question === 'typedSomething') {
    return [
      cardButton(say(language, 'statusForm.sendTyped'), data('status.send'), { style: 'positive' }),
      cardButton(say(language, 'statusForm.discardTyped'), data('status.noChangeAnyway')),
    ];
  }
  if (question === 'seenOther') {
    return [cardButton(say(language, 'statusForm.replaceOther'), data('status.send')), keep];
  }
  const send = cardButton(say(language, 'statusForm.send'), data('status.send'), { style: 'positive' });
  if (area.reply !== undefined) return [send, keep];
  if (area.previous === undefined) return [send];
  return [send, cardButton(say(language, 'statusForm.noChange'), data('status.noChange'))];
}
