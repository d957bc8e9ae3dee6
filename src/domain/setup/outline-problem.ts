import { rhythmKeys, type FasterRhythm } from '../rhythm';
import type { SetupPart } from './setup';

function rhythmFields<Name extends FasterRhythm>(name: Name) {
  return rhythmKeys.map((key) => `${name}.${key}` as const);
}

/** What can be filled in, by the names that its inputs have. */
const outlineFields = {
  times: ['name', 'language', 'timeZone', 'weekday', 'time', 'askBefore', 'deadlineBefore', 'lasts'],
  people: ['chair', 'deputyChair', 'members'],
  areas: [
    'areaName',
    'coordinator',
    'deputy',
    'area',
    'areas',
    'name2',
    'coordinator2',
    'follows',
    'otherArea',
    'movedArea',
    'areaFrom',
    'coming',
  ],
  more: ['focusAreas', 'leader', 'leaderTitle', 'leaders', 'approver', 'followers'],
  steps: ['remindBefore', 'postBefore', 'closeAfter', 'automatic'],
  intensified: rhythmFields('intensified'),
  crisis: rhythmFields('crisis'),
  calendar: ['country', 'whenFree', 'quietFrom', 'quietTo', 'freeFrom', 'freeTo', 'freeName', 'freeDays'],
  general: ['organisation', 'messagesPerDay'],
  channel: ['channel'],
} as const satisfies Record<SetupPart, readonly string[]>;
export type OutlineField = (typeof outlineFields)[SetupPart][number];
export type RhythmField = (typeof outlineFields)[FasterRhythm][number];

/** What is wrong with something that was filled in, as a code that every language has a sentence for. */
export interface OutlineProblem {
  readonly field: OutlineField;
  readonly problem:
    | 'missing'
    | 'tooLong'
    | 'tooMany'
    | 'notAChoice'
    | 'notATime'
    | 'notTimes'
    | 'noDays'
    | 'notADate'
    | 'sameTime'
    | 'cardsAfterDeadline'
    | 'cardsDoNotFit'
    | 'meetingsTooClose'
    | 'reminderOutside'
    | 'boardBeforeDeadline'
    | 'freeDaysDoNotFit'
    | 'noAreas'
    | 'nameTaken'
    | 'sameAsChair'
    | 'sameAsCoordinator'
    | 'sameArea'
    | 'notInTeam'
    | 'notThisChannel'
    | 'dayOver'
    | 'nothingDated'
    | 'wrong';
  /** The area, the person or the text it is about. */
  readonly about?: string | undefined;
  readonly max?: number | undefined;
}

/** The part of the form that a field belongs to. */
export function partOf(field: OutlineField): SetupPart {
  const found = Object.entries(outlineFields).find(([, fields]) => (fields as readonly string[]).includes(field));
  return (found?.[0] ?? 'times') as SetupPart;
}
