import { DateTime } from 'luxon';
import { sampleWorld } from '../../simulator/connector/sample-world';
import type { Group } from '../../src/domain/group';
import type { Plan } from '../../src/domain/plan';

/** The times of one meeting, in seconds before its start; the last one after it. */
export interface Pace {
  readonly askBefore: number;
  readonly deadlineBefore: number;
  /** Before the deadline, the longest first. */
  readonly remindBefore: readonly number[];
  readonly postBefore: number;
  readonly closeAfter: number;
}

/** Meetings a minute apart: the times of a rhythm are minutes, and a day has room for 24 of them. */
export const minutePace: Pace = {
  askBefore: 48,
  deadlineBefore: 17,
  remindBefore: [14, 7],
  postBefore: 9,
  closeAfter: 20,
};

/** One meeting that is over soon. */
export const shortPace: Pace = {
  askBefore: 30,
  deadlineBefore: 10,
  remindBefore: [9, 5],
  postBefore: 5,
  closeAfter: 6,
};

const zone = 'Europe/Oslo';
const day = '2026-11-24';
const areaIds = ['helse', 'oppvekst', 'byutvikling', 'kultur', 'naering', 'okonomi', 'organisasjon'] as const;
const seconds = (count: number): string => `PT${count}S`;

/** When the group meets, and how what is sent is put down to its meeting. */
export class CrashPlan {
  readonly areaIds: readonly string[] = areaIds;
  readonly meetingIds: readonly string[];
  readonly group: Group;
  /** What is added to the machine's clock. */
  readonly offsetMs: number;
  readonly #minutes: readonly string[];

  /** The clock begins `leadSeconds` before the first cards go out. */
  constructor(
    readonly pace: Pace,
    meetings: number,
    leadSeconds: number,
    machineMs: number,
  ) {
    this.#minutes = Array.from({ length: meetings }, (_, index) => String(index + 1).padStart(2, '0'));
    this.meetingIds = this.#minutes.map((minute) => `${day}-12${minute}`);
    this.offsetMs = this.startMs(this.meetingIds[0] ?? '') - (pace.askBefore + leadSeconds) * 1000 - machineMs;
    const id = (key: string) => sampleWorld.people.find((person) => person.key === key)?.id ?? '';
    this.group = {
      id: 'samordning',
      name: 'Samordningsgruppen',
      language: 'nb',
      timeZone: zone,
      tenantId: sampleWorld.tenantId,
      channel: { teamId: sampleWorld.team.id, channelId: sampleWorld.team.channels.at(-1)?.id ?? '' },
      chair: id('leder'),
      deputyChair: id('nestleder'),
      meeting: { weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' },
      messagesPerDay: 50,
      rhythms: {
        crisis: {
          times: this.#minutes.map((minute) => `12:${minute}`),
          askBefore: seconds(pace.askBefore),
          deadlineBefore: seconds(pace.deadlineBefore),
          remindBefore: pace.remindBefore.map(seconds),
          postBefore: seconds(pace.postBefore),
          closeAfter: seconds(pace.closeAfter),
          card: 'full',
          dayThread: false,
        },
      },
      areas: areaIds.map((areaId) => ({
        id: areaId,
        names: [{ name: areaId }],
        predecessors: [],
        coordinators: [{ person: id(areaId) }],
        deputies: [],
      })),
      members: [],
    };
  }

  /** The faster rhythm, from a minute before the first meeting on. */
  get rhythm(): Plan {
    return {
      changes: [],
      marks: [],
      rhythm: { name: 'crisis', since: this.since, reason: 'crash' },
    };
  }

  /** The group is as old as that, and has missed nothing. */
  get since(): string {
    return new Date(this.startMs(this.meetingIds[0] ?? '') - 60_000).toISOString();
  }

  /** The group meets no more: only the open meeting goes on. */
  get pausedUntil(): string {
    return '2027-03-01';
  }

  /** The bot's time, in ms. */
  atMs(machineMs: number): number {
    return machineMs + this.offsetMs;
  }

  /** The start of a meeting in the bot's time, in ms. */
  startMs(meetingId: string): number {
    const time = `${meetingId.slice(11, 13)}:${meetingId.slice(13, 15)}`;
    return DateTime.fromISO(`${meetingId.slice(0, 10)}T${time}`, { zone }).toMillis();
  }

  /** The moments at which a meeting's steps are due, in the bot's time. */
  stepsMs(meetingId: string): readonly number[] {
    const { askBefore, deadlineBefore, remindBefore, postBefore } = this.pace;
    const before = [askBefore, ...remindBefore.map((left) => deadlineBefore + left), deadlineBefore, postBefore];
    return before.map((left) => this.startMs(meetingId) - left * 1000);
  }

  /** The meeting whose time of day stands first in the text of a card. */
  meetingIn(text: string): string | undefined {
    for (const [, minute] of text.matchAll(/\b12[.:](\d\d)\b/g)) {
      if (minute !== undefined && this.#minutes.includes(minute)) return `${day}-12${minute}`;
    }
    return undefined;
  }

  personOf(areaId: string): string {
    return this.group.areas.find(({ id }) => id === areaId)?.coordinators[0]?.person ?? '';
  }
}
