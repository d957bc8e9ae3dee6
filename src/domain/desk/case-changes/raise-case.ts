import type { Instant } from '../../calendar';
import type { NamedPerson } from '../../person';
import { caseLimits, type Case } from '../case';
import { withChange } from './with-change';

/** What somebody lays on the table. */
export interface NewCase {
  /** Made from the id of the message or press, so that a redelivered one raises nothing new. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly origin: Case['origin'];
  readonly areas: readonly Case['areas'][number][];
  readonly isUrgent: boolean;
  readonly source?: Case['source'];
  readonly focusArea?: string | undefined;
  readonly due?: string | undefined;
}

/** The first version of a case: raised, and the group's own until somebody marks it. Texts past their limits are cut. */
export function raiseCase(wanted: NewCase, by: NamedPerson, now: Instant): Case {
  const { source, focusArea, due } = wanted;
  return withChange(
    {
      id: wanted.id,
      version: 0,
      title: wanted.title.slice(0, caseLimits.title),
      description: wanted.description.slice(0, caseLimits.description),
      origin: wanted.origin,
      raisedBy: by,
      raisedAt: now,
      areas: [...wanted.areas],
      isUrgent: wanted.isUrgent,
      state: 'raised',
      visibility: 'group',
      answers: [],
      history: [],
      ...(source === undefined ? {} : { source }),
      ...(focusArea === undefined ? {} : { focusArea }),
      ...(due === undefined ? {} : { due }),
    },
    { what: 'raised' },
    by,
    now,
  );
}
