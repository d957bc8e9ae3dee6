import { outlineLimits, type GroupOutline } from '../../domain/setup/group-outline';
import type { FormReader } from './form-reader';

type Change = (outline: GroupOutline) => GroupOutline;

/** Adds somebody to the leadership, or takes somebody away; what is wrong is with the reader. */
export function readLeader(form: FormReader, outline: GroupOutline, what: 'add' | 'remove'): Change {
  if (what === 'remove') {
    const gone = form.raw('leaders');
    if (!outline.leaders.some(({ person }) => person.id === gone))
      form.wrong({ field: 'leaders', problem: 'notAChoice' });
    return (stored) => ({ ...stored, leaders: stored.leaders.filter(({ person }) => person.id !== gone) });
  }
  const person = form.person('leader', undefined, false);
  const title = form.line('leaderTitle', 80, false);
  if (person === undefined && form.problems.every(({ field }) => field !== 'leader')) {
    form.wrong({ field: 'leader', problem: 'missing' });
  }
  if (outline.leaders.length >= outlineLimits.leaders) {
    form.wrong({ field: 'leader', problem: 'tooMany', max: outlineLimits.leaders });
  }
  if (person === undefined) return (stored) => stored;
  // Somebody who is there already gets another title.
  return (stored) => ({
    ...stored,
    leaders: [...stored.leaders.filter((one) => one.person.id !== person.id), { person, title }],
  });
}
