import { dayIn, type LocalDate } from '../domain/calendar';
import { plusDays } from '../domain/calendar-of-meetings/days';
import { areasOn, areaNameOn, holderOn, keyOf, type Group } from '../domain/group';
import { isSamePerson, type NamedPerson } from '../domain/person';
import { longestLookAhead } from '../domain/plan/plan-decision';
import { findMyGroups } from './find-my-groups';
import { findPerson } from './find-people';
import type { Ports } from './ports/ports';
import { refreshOpenMeeting } from './refresh-open-meeting';

/** An area that the person coordinates, and who is asked instead. */
interface AwayArea {
  readonly areaName: string;
  readonly groupName: string;
  readonly deputyName: string | undefined;
}

/** A group that the person leads, and who has the chair's part so long. */
interface AwayLead {
  readonly groupName: string;
  readonly insteadName: string | undefined;
}

export type AwayResult =
  | {
      readonly kind: 'away';
      readonly until: LocalDate;
      /** In the zone of the person's first group, like the day it is compared with. */
      readonly today: LocalDate;
      readonly areas: readonly AwayArea[];
      readonly leads: readonly AwayLead[];
    }
  | { readonly kind: 'back' }
  | { readonly kind: 'refused'; readonly why: 'past' | 'tooFar'; readonly today: LocalDate; readonly timeZone: string };

type Needs = Pick<Ports, 'clock' | 'groups' | 'directory' | 'meetings' | 'commit' | 'wake' | 'log'>;

/**
 * The person is away up to and including `until`, or is back when there is none: the deputies are asked instead, in the
 * meetings that are open too. Where nobody stands in, the chair is told. Said once more, it is on record once.
 */
export async function setAway(
  ports: Needs,
  tenantId: string,
  by: NamedPerson,
  until: LocalDate | undefined,
): Promise<AwayResult> {
  const mine = await findMyGroups(ports, tenantId, by.id);
  const now = ports.clock.now();
  const timeZone = mine[0]?.group.timeZone ?? 'Europe/Oslo';
  const today = dayIn(timeZone, now);
  const refused = { kind: 'refused', today, timeZone } as const;
  if (until !== undefined && until < today) return { ...refused, why: 'past' };
  if (until !== undefined && until > plusDays(today, longestLookAhead)) return { ...refused, why: 'tooFar' };
  const before = (await ports.directory.person(tenantId, by.id))?.awayUntil;
  const wasAway = before !== undefined && before >= today ? before : undefined;
  await ports.directory.learnPerson({ tenantId, id: by.id, awayUntil: until ?? plusDays(today, -1) });
  for (const { group } of mine) {
    const key = keyOf(group);
    await ports.wake.insure(key);
    if (wasAway !== until) {
      await ports.commit.commit(key, [
        { put: 'planRecord', value: { at: now, by, what: until === undefined ? 'back' : 'away', detail: until } },
      ]);
    }
    await refreshOpenMeeting(ports, key);
    ports.wake.hint(key);
  }
  if (until === undefined) return { kind: 'back' };
  const areas = await Promise.all(mine.map(({ group }) => areasOf(ports, group, by.id, today)));
  const leads = await Promise.all(mine.map(({ group }) => leadsOf(ports, group, by.id, today)));
  return { kind: 'away', until, today, areas: areas.flat(), leads: leads.flat() };
}

/** Nothing for a deputy chair: the chair goes on. */
async function leadsOf(ports: Needs, group: Group, personId: string, today: LocalDate): Promise<AwayLead[]> {
  const person = await ports.directory.person(group.tenantId, personId);
  if (!isSamePerson(group.chair, { id: personId, signInName: person?.signInName })) return [];
  const deputy =
    group.deputyChair === undefined ? undefined : await findPerson(ports, group.tenantId, group.deputyChair);
  const isAwayToo = deputy?.awayUntil !== undefined && deputy.awayUntil >= today;
  const insteadName = isAwayToo ? undefined : (deputy?.name ?? group.deputyChair);
  return [{ groupName: group.name, insteadName }];
}

async function areasOf(ports: Needs, group: Group, personId: string, today: LocalDate): Promise<AwayArea[]> {
  const person = await ports.directory.person(group.tenantId, personId);
  const coordinated = areasOn(group, today).filter((area) =>
    isSamePerson(holderOn(area.coordinators, today), { id: personId, signInName: person?.signInName }),
  );
  return Promise.all(
    coordinated.map(async (area) => {
      const ref = holderOn(area.deputies, today);
      const deputy = ref === undefined ? undefined : await findPerson(ports, group.tenantId, ref);
      const isAwayToo = deputy?.awayUntil !== undefined && deputy.awayUntil >= today;
      return {
        areaName: areaNameOn(area, today),
        groupName: group.name,
        deputyName: ref === undefined || isAwayToo ? undefined : (deputy?.name ?? ref),
      };
    }),
  );
}
