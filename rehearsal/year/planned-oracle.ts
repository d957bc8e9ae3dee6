import type { PlannedMeeting } from '../../src/domain/calendar-of-meetings/planned-meeting';
import { plannedMeetings } from '../../src/domain/calendar-of-meetings/planned-meetings';
import { emptyPlan } from '../../src/domain/plan';
import { meetingSource } from '../../src/app/week/read-week';
import type { Stage } from './stage';

/** Writes down which meetings were planned, each as it stood when its start came. */
export class PlannedOracle {
  #next: readonly PlannedMeeting[] = [];
  #etags = '';

  constructor(private readonly stage: Stage) {}

  /** Time is about to go from `fromMs` to `toMs`. */
  async passes(fromMs: number, toMs: number): Promise<void> {
    await this.#refresh(fromMs, toMs);
    const { facts } = this.stage;
    for (const one of this.#next) {
      if (Date.parse(one.startsAt) > toMs) break;
      const { id, startsAt, day, rhythm } = one;
      if (one.status === 'meets') facts.due.push({ id, startsAt, day, rhythm });
      else facts.skipped.push({ id, startsAt, why: one.why });
    }
    this.#next = this.#next.filter((one) => Date.parse(one.startsAt) > toMs);
  }

  async #refresh(fromMs: number, toMs: number): Promise<void> {
    const { storage, key, around } = this.stage;
    const [group, plan] = await Promise.all([storage.groups.find(key), storage.plans.find(key)]);
    const etags = `${group?.etag ?? ''} ${plan?.etag ?? ''}`;
    if (group === undefined || (etags === this.#etags && isAfter(this.#next.at(-1), toMs))) return;
    this.#etags = etags;
    const from = new Date(fromMs).toISOString();
    const source = await meetingSource(around, group.value.group, plan?.value ?? emptyPlan, from);
    const some: PlannedMeeting[] = [];
    for (const one of plannedMeetings(source, from)) {
      some.push(one);
      if (some.length >= 12 && isAfter(one, toMs)) break;
    }
    this.#next = some;
  }
}

function isAfter(one: PlannedMeeting | undefined, ms: number): boolean {
  return one !== undefined && Date.parse(one.startsAt) > ms;
}
