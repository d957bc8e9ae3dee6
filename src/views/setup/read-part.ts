import { languages } from '../../domain/language';
import { outlineLimits, type GroupOutline } from '../../domain/setup/group-outline';
import type { SetupPart } from '../../domain/setup/setup';
import { weekdays } from '../../domain/weekday';
import { typedText } from '../typed-text';
import type { FormReader } from './form-reader';
import { noneChoice } from './outline-input';
import { readGeneral } from './read-general';
import { readRhythm } from './read-rhythm';
import { readSteps } from './read-steps';
import { askChoices, countryChoices, deadlineChoices, lengthChoices, zoneChoices } from './times-choices';

type Change = (outline: GroupOutline) => GroupOutline;

/**
 * What a part that came back changes, whatever else has changed since; what is wrong is with the reader. `outline` is
 * what stands, for choices that are only valid since they were made before.
 */
export function readPart(part: SetupPart, form: FormReader, outline: GroupOutline): Change {
  switch (part) {
    case 'times':
      return readTimes(form, outline);
    case 'people':
      return readPeople(form, outline);
    case 'areas':
      return (stored) => stored;
    case 'more':
      return readMore(form, outline);
    case 'steps':
      return readSteps(form, outline);
    case 'intensified':
    case 'crisis':
      return readRhythm(part, form, outline);
    case 'calendar':
      return readCalendar(form, outline);
    case 'general':
      return readGeneral(form, outline);
    case 'channel':
      return readChannel(form, outline);
  }
}

function readTimes(form: FormReader, outline: GroupOutline): Change {
  const times = {
    name: form.line('name', 80, true, outline.name),
    language: form.choice('language', languages, outline.language),
    weekday: form.choice('weekday', weekdays, outline.weekday),
    time: form.time('time', outline.time),
    lasts: form.choice<string>('lasts', lengthChoices, outline.lasts),
    askBefore: form.choice<string>('askBefore', askChoices, outline.askBefore),
    deadlineBefore: form.choice<string>('deadlineBefore', deadlineChoices, outline.deadlineBefore),
    timeZone: form.choice<string>('timeZone', zoneChoices, outline.timeZone),
  };
  return (stored) => ({ ...stored, ...times });
}

function readPeople(form: FormReader, outline: GroupOutline): Change {
  const chair = form.person('chair', outline.chair, true);
  const deputyChair = form.person('deputyChair', outline.deputyChair, true);
  const members = form.people('members', outline.members, Math.max(outlineLimits.members, outline.members.length));
  const isChairWrong = form.problems.some(({ field }) => field === 'chair');
  if (chair === undefined && !isChairWrong) form.wrong({ field: 'chair', problem: 'missing' });
  if (chair !== undefined && chair.id === deputyChair?.id) form.wrong({ field: 'deputyChair', problem: 'sameAsChair' });
  return (stored) => ({ ...stored, chair, deputyChair, members });
}

function readMore(form: FormReader, outline: GroupOutline): Change {
  const focusAreas = form.isAsShown('focusAreas', outline.focusAreas.join('\n'))
    ? outline.focusAreas
    : focusAreasIn(form.raw('focusAreas'));
  if (focusAreas.length > outlineLimits.focusAreas) {
    form.wrong({ field: 'focusAreas', problem: 'tooMany', max: outlineLimits.focusAreas });
  }
  if (focusAreas.some((name) => name.length > 80)) form.wrong({ field: 'focusAreas', problem: 'tooLong', max: 80 });
  const approver = form.person('approver', outline.approver, false);
  const followers = form.choice('followers', ['tenant', 'group', 'nobody'], outline.followers);
  return (stored) => ({ ...stored, focusAreas, approver, followers });
}

function focusAreasIn(text: string): string[] {
  const lines = typedText(text).split('\n');
  return [...new Set(lines.map((line) => line.replace(/\s+/g, ' ').trim()))].filter((line) => line !== '');
}

function readChannel(form: FormReader, outline: GroupOutline): Change {
  const channelId = form.channel('channel', outline.channelId);
  return (stored) => ({ ...stored, channelId });
}

function readCalendar(form: FormReader, outline: GroupOutline): Change {
  const country = form.choice<string>('country', [...countryChoices, noneChoice], outline.country ?? 'NO');
  const whenFree = form.choice('whenFree', ['skip', 'before', 'after'], outline.whenFree ?? 'skip');
  const quietFrom = form.time('quietFrom', outline.quietFrom ?? '20:00');
  const quietTo = form.time('quietTo', outline.quietTo ?? '07:00');
  return (stored) => ({ ...stored, country, whenFree, quietFrom, quietTo });
}
