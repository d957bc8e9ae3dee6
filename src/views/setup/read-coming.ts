import type { LocalDate } from '../../domain/calendar';
import { withoutComing } from '../../domain/setup/coming-changes';
import type { ComingChange, GroupOutline, OutlineArea } from '../../domain/setup/group-outline';
import type { FormReader } from './form-reader';

/** The day to come that a change holds from; undefined for today. */
export function readStart(form: FormReader, today: LocalDate): LocalDate | undefined {
  if (form.raw('areaFrom') === '') return undefined;
  const day = form.day('areaFrom');
  if (day !== '' && day < today) form.wrong({ field: 'areaFrom', problem: 'dayOver' });
  return day > today ? day : undefined;
}

/** What tells one of the changes to come from the others in a list of choices. */
export function comingValue({ id }: Pick<OutlineArea, 'id'>, { from }: Pick<ComingChange, 'from'>): string {
  return `${id}/${from}`;
}

/** Takes back a change that has not begun; what is wrong is with the reader. */
export function readRecalled(form: FormReader, outline: GroupOutline): (outline: GroupOutline) => GroupOutline {
  const asked = form.raw('coming');
  const area = outline.areas.find((one) => (one.coming ?? []).some((change) => comingValue(one, change) === asked));
  const from = area?.coming?.find((change) => comingValue(area, change) === asked)?.from;
  if (area === undefined || from === undefined) form.wrong({ field: 'coming', problem: 'notAChoice' });
  return (stored) => ({
    ...stored,
    areas: stored.areas.map((one) => (one.id === area?.id && from !== undefined ? withoutComing(one, from) : one)),
  });
}
