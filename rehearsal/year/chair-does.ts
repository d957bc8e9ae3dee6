import type { Filled } from '../../simulator/connector/press-data';
import { say } from '../../src/views/words';
import type { Stage } from './stage';

/** What the chair does by message and form. */
export class ChairDoes {
  constructor(
    private readonly stage: Stage,
    private readonly who = 'leder',
  ) {}

  rhythm(atMs: number, rhythm: string, until: { day: string; time: string }, reason: string): void {
    const filled = { rhythm, untilDay: until.day, untilTime: until.time, reason };
    this.#form(atMs, `rhythm ${rhythm}`, 'rytme', 'switchRhythm', filled);
  }

  /** Skips the planned meeting of that id, `yyyy-MM-dd-HHmm`. */
  skip(atMs: number, meetingId: string): void {
    this.#form(atMs, `skip ${meetingId}`, 'plan', 'skipMeeting', {}, meetingId);
  }

  move(atMs: number, meetingId: string, day: string, time: string): void {
    const filled = { [`day.${meetingId}`]: day, [`time.${meetingId}`]: time };
    this.#form(atMs, `move ${meetingId}`, 'plan', 'moveMeeting', filled, meetingId);
  }

  extra(atMs: number, day: string, time: string): void {
    this.#form(atMs, 'extra', 'plan', 'extraMeeting', { 'day.extra': day, 'time.extra': time });
  }

  pause(atMs: number, until: string): void {
    this.#form(atMs, 'pause', 'plan', 'pauseUntil', { 'day.pause': until });
  }

  resume(atMs: number): void {
    this.#form(atMs, 'resume', 'plan', 'resumeMeetings', {});
  }

  #form(atMs: number, what: string, word: string, verb: string, filled: Filled, meetingId?: string): void {
    const { stage, who } = this;
    const isMeant = (action: object): boolean => {
      const data: unknown = Reflect.get(action, 'data');
      const id: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'm') : undefined;
      return Reflect.get(action, 'verb') === verb && (meetingId === undefined || id === meetingId);
    };
    stage.agenda.add(atMs, `chair: ${word}`, () => stage.says(who, word));
    stage.agenda.add(atMs + 120_000, `chair: ${what}`, () =>
      stage.act(`chair: ${what}`, async () => {
        // The card is on its way, as the bot was down when it was asked for.
        if (stage.newestWith(who, isMeant) === undefined) return { status: 503 };
        const outcome = await stage.pressesNewest(who, isMeant, filled);
        if (outcome.text === say('nb', 'reply.failure')) return outcome;
        stage.facts.happenings.push(`${stage.clock.now()} chair: ${what}`);
        return outcome;
      }),
    );
  }
}
