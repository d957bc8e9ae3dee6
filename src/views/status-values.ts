import type { MeetingArea } from '../domain/meeting';
import { cutText } from '../domain/cut-text';
import { inputText } from './input-text';
import { fieldLimits, noResourceLevel, prefillOf, statusFields, type RawForm } from './status-fields';

type Field = keyof typeof statusFields;
type Values = Readonly<Record<Field, string>>;

/** What each input of the card stands filled with: what was typed, else what the area's card starts with. */
export interface StatusValues {
  readonly values: Values;
  /** Something typed was longer than `longest` and is not all there. */
  readonly isShortened: boolean;
  /** Something behind «more» was typed. */
  readonly isMoreTyped: boolean;
}

const limits: ReadonlyMap<string, number> = new Map(Object.entries(fieldLimits));

/**
 * What the card's inputs stand filled with. `typed` goes before what the area's card starts with.
 * @param longest longest refilled text, in UTF-16 units; a field's own limit holds where it is larger
 */
export function statusValues(area: MeetingArea, typed: RawForm | undefined, longest: number): StatusValues {
  const before = valuesBefore(area);
  const typedValues = new Map(Object.entries(typed ?? {}));
  const whole = (field: Field) => inputText(typedValues.get(statusFields[field]) ?? before[field]);
  const value = (field: Field) => cutText(whole(field), Math.max(longest, limits.get(field) ?? 100));
  const values: Values = {
    level: value('level'),
    text: value('text'),
    resourceLevel: value('resourceLevel'),
    resources: value('resources'),
    challenges: value('challenges'),
    matter: value('matter'),
    matterAreas: knownAreas(area, whole('matterAreas')),
    need: value('need'),
    offer: value('offer'),
    signal: value('signal'),
    lookAgain: value('lookAgain'),
  };
  const { level, text, ...behindMore } = statusFields;
  return {
    values,
    isShortened: [level, text, ...Object.values(behindMore)].some(
      (field) => field !== 'matterAreas' && values[field] !== whole(field),
    ),
    isMoreTyped: Object.values(behindMore).some((field) => whole(field) !== before[field]),
  };
}

function valuesBefore(area: MeetingArea): Values {
  const prefill = prefillOf(area);
  return {
    level: prefill.level ?? '',
    text: prefill.text,
    resourceLevel: prefill.resourceLevel ?? noResourceLevel,
    resources: prefill.resources,
    challenges: prefill.challenges,
    matter: prefill.matter.text,
    matterAreas: knownAreas(area, prefill.matter.areas.join(',')),
    need: prefill.need,
    offer: prefill.offer,
    signal: prefill.signal.text,
    lookAgain: prefill.signal.lookAgain ?? '',
  };
}

/** A choice that is no longer offered cannot stay chosen. */
function knownAreas(area: MeetingArea, value: string): string {
  const chosen = value.split(',').map((id) => id.trim());
  return area.areas.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])).join(',');
}
