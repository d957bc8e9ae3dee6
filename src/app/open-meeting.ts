import type { GroupKey } from '../domain/identifiers';
import type { Meeting } from '../domain/meeting';
import type { NamedPerson } from '../domain/person';
import { areasOn } from '../domain/group';
import { lookAhead } from '../domain/week/look-ahead';
import type { Ports } from './ports/ports';
import { tryAgain } from './try-again';
import { untilCommitted } from './until-committed';
import { askedAreas, openPlanned } from './week/open-planned';
import { readWeek, type WeekNeeds } from './week/read-week';

export type OpenResult =
  | { readonly kind: 'opened' | 'alreadyOpen'; readonly meeting: Meeting; readonly areas: number }
  | { readonly kind: 'noGroup' }
  /** Nothing stands in the calendar: no areas, a long pause, or a year of free days. */
  | { readonly kind: 'noAreas' };

type Needs = WeekNeeds & Pick<Ports, 'messages' | 'commit' | 'outbox' | 'wake' | 'log'>;

/**
 * Opens the group's next meeting now, before its time, and closes the one before it. Asking twice opens one meeting.
 */
export async function openMeeting(ports: Needs, key: GroupKey, by: NamedPerson | undefined): Promise<OpenResult> {
  const result = await untilCommitted<OpenResult>(() => tryToOpen(ports, key, by));
  // Whoever collects again wants the cards that did not come, too.
  if (result.kind === 'alreadyOpen') await tryAgain(ports, key);
  ports.wake.hint(key);
  return result;
}

async function tryToOpen(ports: Needs, key: GroupKey, by: NamedPerson | undefined): Promise<OpenResult | undefined> {
  const [week] = await Promise.all([readWeek(ports, key), ports.wake.insure(key)]);
  if (week === undefined) return { kind: 'noGroup' };
  const { group, meeting, state } = week;
  if (meeting !== undefined && state.openMeetingId === meeting.value.id && meeting.value.startsAt > state.now) {
    return { kind: 'alreadyOpen', meeting: meeting.value, areas: areasOn(group, meeting.value.day).length };
  }
  const { next } = lookAhead(state);
  if (next === undefined) return { kind: 'noAreas' };
  const opened = await openPlanned(ports, key, week, next, by);
  if (opened === undefined) return undefined;
  await ports.wake.arm(key, ports.clock.now()).catch((error: unknown) => ports.log.error('group not armed', error));
  return { kind: 'opened', meeting: opened, areas: askedAreas(week, next) };
}
