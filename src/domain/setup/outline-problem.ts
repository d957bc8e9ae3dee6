import type { SetupPart } from './setup';

/** What can be filled in, by the names that its inputs have. */
const outlineFields = {
  times: ['name', 'language', 'timeZone', 'weekday', 'time', 'askBefore', 'deadlineBefore', 'lasts'],
  people: ['chair', 'deputyChair', 'members'],
  areas: ['areaName', 'coordinator', 'deputy', 'area', 'areas', 'name2', 'coordinator2', 'follows', 'otherArea'],
  more: ['focusAreas', 'leader', 'leaderTitle', 'leaders', 'approver', 'followers'],
  calendar: ['country', 'whenFree', 'quietFrom', 'quietTo'],
} as const satisfies Record<SetupPart, readonly string[]>;
export type OutlineField = (typeof outlineFields)[SetupPart][number];

/** What is wrong with something that was filled in, as a code that every language has a sentence for. */
export interface OutlineProblem {
  readonly field: OutlineField;
  readonly problem:
    | 'missing'
    | 'tooLong'
    | 'tooMany'
    | 'notAChoice'
    | 'notATime'
    | 'cardsAfterDeadline'
    | 'stepsDoNotFit'
    | 'noAreas'
    | 'nameTaken'
    | 'sameAsChair'
    | 'sameAsCoordinator'
    | 'sameArea'
    | 'notInTeam'
    | 'wrong';
  /** The area or the person it is about. */
  readonly about?: string | undefined;
  readonly max?: number | undefined;
}

/** The part of the form that a field belongs to. */
export function partOf(field: OutlineField): SetupPart {
  const found = Object.entries(outlineFields).find(([, fields]) => (fields as readonly string[]).includes(field));
  return (found?.[0] ?? 'times') as SetupPart;
}
