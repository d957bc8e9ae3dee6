import { outlineLimits, type FreeDays, type GroupOutline } from '../../domain/setup/group-outline';
import type { FormReader } from './form-reader';
import { freeDaysValue } from './free-days-sheets';

type Change = (outline: GroupOutline) => GroupOutline;

/** Adds free days of the group's own, or takes some away; what is wrong is with the reader. */
export function readFreeDays(form: FormReader, outline: GroupOutline, what: 'add' | 'remove'): Change {
  const { freeDays = [] } = outline;
  if (what === 'remove') {
    const gone = form.raw('freeDays');
    const isGone = (one: FreeDays) => freeDaysValue(one) === gone;
    if (!freeDays.some(isGone)) form.wrong({ field: 'freeDays', problem: 'notAChoice' });
    return (stored) => ({ ...stored, freeDays: (stored.freeDays ?? []).filter((one) => !isGone(one)) });
  }
  const from = form.day('freeFrom');
  const to = form.raw('freeTo') === '' ? from : form.day('freeTo');
  const name = form.line('freeName', 80, false);
  if (freeDays.length >= outlineLimits.freeDays) {
    form.wrong({ field: 'freeFrom', problem: 'tooMany', max: outlineLimits.freeDays });
  }
  const added = { from, to, ...(name !== '' && { name }) };
  return (stored) => ({ ...stored, freeDays: inOrder([...(stored.freeDays ?? []), added]) });
}

function inOrder(freeDays: readonly FreeDays[]): FreeDays[] {
  return freeDays.toSorted((a, b) => a.from.localeCompare(b.from));
}
