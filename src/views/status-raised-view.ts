import type { MeetingArea } from '../domain/meeting';
import { standingBefore } from '../domain/standing';
import type { View } from './view';
import { dayText } from './dates';
import { raisedText } from './raised-text';
import { prefillOf, standsField } from './status-fields';
import type { StatusFormOptions } from './status-form-options';
import { say } from './words';

/** The part of the status card for what the area raised at earlier meetings: the first `most`, and a count. */
export function statusRaisedView(area: MeetingArea, options: StatusFormOptions, most: number): View {
  const { language } = options;
  const standing = standingBefore(area);
  const ended = new Set(prefillOf(area).ended);
  const typed = new Map(Object.entries(options.typed ?? {}));
  const left = Math.max(0, standing.length - most);
  return {
    hasRaised: standing.length > 0,
    raised: standing.slice(0, most).map((item) => {
      const field = standsField(item.id);
      const raisedOn = dayText(item.raisedOn, language, area.meetingDay);
      return {
        field,
        on: `${say(language, 'statusForm.raisedOn', { day: raisedOn })}: `,
        text: raisedText(item, { language, areas: area.areas, day: area.meetingDay, covered: area.covered }),
        stillStands: say(language, 'statusForm.stillStands', { kind: item.kind, day: raisedOn }),
        value: typed.get(field) === undefined ? String(!ended.has(item.id)) : String(typed.get(field) === 'true'),
      };
    }),
    hasMoreRaised: left > 0,
    moreRaised: say(language, 'statusForm.moreRaised', { count: left }),
  };
}
