import type { Area, Group } from '../../domain/group';
import { fasterRhythms, rhythmKeys, type FasterRhythm, type Rhythm } from '../../domain/rhythm';
import type { GroupOutline } from '../../domain/setup/group-outline';
import type { OutlineField, OutlineProblem } from '../../domain/setup/outline-problem';

type Place = readonly [RegExp, OutlineField, OutlineProblem['problem']];

const rhythmProblems: Readonly<Record<keyof Rhythm, OutlineProblem['problem']>> = {
  days: 'noDays',
  times: 'meetingsTooClose',
  askBefore: 'cardsDoNotFit',
  deadlineBefore: 'cardsAfterDeadline',
  remindBefore: 'reminderOutside',
  postBefore: 'boardBeforeDeadline',
  closeAfter: 'notAChoice',
  card: 'notAChoice',
  dayThread: 'notAChoice',
};

function rhythmPlace(name: FasterRhythm, key: keyof Rhythm): Place {
  return [new RegExp(`^rhythms\\.${name}\\.${key}\\b`), `${name}.${key}`, rhythmProblems[key]];
}

const places: readonly Place[] = [
  [/^language/, 'language', 'notAChoice'],
  [/^timeZone/, 'timeZone', 'notAChoice'],
  [/^meeting\.weekday/, 'weekday', 'notAChoice'],
  [/^meeting\.time/, 'time', 'notATime'],
  [/^meeting\.askBefore/, 'askBefore', 'cardsAfterDeadline'],
  [/^meeting\.deadlineBefore/, 'deadlineBefore', 'cardsAfterDeadline'],
  [/^meeting\.remindBefore/, 'remindBefore', 'reminderOutside'],
  [/^meeting\.postBefore/, 'postBefore', 'boardBeforeDeadline'],
  [/^meeting\.closeAfter/, 'closeAfter', 'notAChoice'],
  [/^meeting\.lasts/, 'lasts', 'notAChoice'],
  [/^chair/, 'chair', 'missing'],
  [/^deputyChair/, 'deputyChair', 'wrong'],
  [/^areas$/, 'areas', 'noAreas'],
  [/^areas\[\d+\]\.coordinator/, 'coordinator', 'wrong'],
  [/^areas\[\d+\]\.deputy/, 'deputy', 'sameAsCoordinator'],
  [/^areas\[\d+\]\.name/, 'areaName', 'wrong'],
  [/^areas/, 'areas', 'wrong'],
  [/^members/, 'members', 'wrong'],
  [/^leaders/, 'leaders', 'wrong'],
  [/^approver/, 'approver', 'wrong'],
  [/^focusAreas/, 'focusAreas', 'wrong'],
  [/^followers/, 'followers', 'notAChoice'],
  [/^holidays\.then/, 'whenFree', 'notAChoice'],
  [/^holidays\.free/, 'freeFrom', 'freeDaysDoNotFit'],
  [/^holidays/, 'country', 'notAChoice'],
  [/^quietHours/, 'quietTo', 'sameTime'],
  [/^automatic/, 'automatic', 'notAChoice'],
  [/^messagesPerDay/, 'messagesPerDay', 'notAChoice'],
  [/^organisation/, 'organisation', 'wrong'],
  [/^channel/, 'channel', 'notThisChannel'],
  ...fasterRhythms.flatMap((name) => rhythmKeys.map((key) => rhythmPlace(name, key))),
];

/** What is wrong at `path` of the group's file, as a problem of the form's field. */
export function problemAt(path: string, group: Group, outline: GroupOutline): OutlineProblem {
  if (path === 'name' || path === 'id') return nameProblem(outline.name);
  const found = places.find(([shape]) => shape.test(path));
  if (found === undefined) return { field: 'name', problem: 'wrong' };
  const [, field, problem] = found;
  const index = /^areas\[(\d+)\]/.exec(path)?.[1];
  const area = index === undefined ? undefined : group.areas[Number(index)];
  return { field, problem, about: area && latestName(area) };
}

function nameProblem(name: string): OutlineProblem {
  return name.trim() === '' ? { field: 'name', problem: 'missing' } : { field: 'name', problem: 'tooLong', max: 80 };
}

function latestName(area: Area): string {
  return area.names.at(-1)?.name ?? area.id;
}
