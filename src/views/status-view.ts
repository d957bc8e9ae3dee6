import type { MeetingArea } from '../domain/meeting';
import { standingBefore } from '../domain/standing';
import { levels, resourceLevels } from '../domain/status-reply';
import type { View } from './view';
import { cutText } from '../domain/cut-text';
import { dayText, momentText } from './dates';
import { isShortCard } from './is-short-card';
import { levelMark } from './level-mark';
import { shownText } from './shown-text';
import { statusActionsView } from './status-actions-view';
import { statusButtons } from './status-buttons';
import { noResourceLevel } from './status-fields';
import type { StatusFormOptions, StatusFormRoom } from './status-form-options';
import { statusNotice } from './status-notice';
import { statusRaisedView } from './status-raised-view';
import { statusValues } from './status-values';
import { statusWords } from './status-words';
import { say } from './words';

/** More areas than this are a drop-down list where the client has one, instead of a row of boxes. */
const mostBoxes = 12;

/** Everything `cards/status.json` is filled with. */
export function statusView(area: MeetingArea, options: StatusFormOptions, room: StatusFormRoom): View {
  const { language, role } = options;
  const { values, isShortened, isMoreTyped } = statusValues(area, options.typed, room.typed);
  const others = area.areas.filter(({ id }) => id !== area.areaId);
  const deadline = momentText(area.deadline, area.timeZone, language);
  const coordinator = area.coordinator?.name ?? '';
  const isShort = isShortCard(area, options.typed);
  const raisedNow = [values.matter, values.need, values.offer, values.signal].some((text) => text !== '');
  return {
    lang: language,
    summary: say(language, 'statusForm.summary', {
      group: shownText(area.groupName),
      area: shownText(area.areaName),
      deadline,
    }),
    title: say(language, 'statusForm.title', { when: momentText(area.startsAt, area.timeZone, language) }),
    area: shownText(area.areaName),
    group: shownText(area.groupName),
    deadline: say(language, 'statusForm.deadline', { when: deadline }),
    isDeputy: role === 'deputy',
    onBehalfOf:
      coordinator === ''
        ? say(language, 'statusForm.onBehalfOfArea')
        : say(language, 'statusForm.onBehalfOf', { name: shownText(coordinator) }),
    ...statusNotice(area, options, isShortened),
    ...beforeView(area, options),
    words: statusWords(language),
    ...values,
    levels: levels.map((level) => ({ title: levelMark(level, language).mark, value: level })),
    resourceLevels: ([...resourceLevels, noResourceLevel] as const).map((level) => ({
      title: say(language, `resourceLevel.${level}`),
      value: level,
    })),
    isFull: !isShort,
    isShort,
    hasMore: !isShort || options.actions.length > 0 || standingBefore(area).length > 0,
    moreOpen: (!isShort && (isMoreTyped || raisedNow)) || (options.problems ?? []).length > 0,
    hasOthers: others.length > 0,
    othersStyle: others.length > mostBoxes ? 'compact' : 'expanded',
    others: others.map(({ id, name }) => ({ title: shownText(cutText(name, room.names)), value: id })),
    ...statusRaisedView(area, options, room.raised),
    ...statusActionsView(area, options, room.actions),
    buttons: statusButtons(area, options),
  };
}

/** Where what stands in the form comes from. */
function beforeView(area: MeetingArea, { language, question }: StatusFormOptions): View {
  const { reply, previous } = area;
  const since = reply === undefined ? previous?.unchangedSince : undefined;
  const { mark, color } = levelMark(previous?.content.level, language);
  const filledFrom =
    reply !== undefined
      ? say(language, 'statusForm.filledFromReply')
      : previous === undefined
        ? ''
        : say(language, 'statusForm.filledFrom', { day: dayText(previous.day, language, area.meetingDay) });
  return {
    hasBefore: since !== undefined,
    beforeMark: mark,
    beforeColor: color,
    beforeText:
      since === undefined
        ? ''
        : `, ${say(language, 'level.unchangedSince', { day: dayText(since, language, area.meetingDay) })}`,
    hasFilledFrom: filledFrom !== '' && question === undefined,
    filledFrom,
  };
}
