import type { Message } from '../../simulator/connector/message';
import type { Person } from '../../simulator/connector/person';
import type { CardTag } from '../bot/card-tags';
import type { Stage } from '../year/stage';

const hourMs = 3_600_000;
/** A successor is not found at once. */
const searchMs = 6 * 24 * hourMs;

/** Who leads the group: reads previews, keeps one back, and names successors. */
export class Chair {
  /** Keeps the next board back until some hours later. */
  willHold = false;
  /** Who takes over, by sign-in name. */
  readonly successors = new Map<string, string>();

  constructor(private readonly stage: Stage) {}

  onPreview(message: Message, person: Person): void {
    if (!this.willHold) return;
    this.willHold = false;
    const { stage } = this;
    const press = (verb: string, inMs: number) =>
      stage.agenda.add(stage.clock.nowMs + inMs, `chair ${verb}`, () =>
        stage.act(`chair ${verb}`, () => stage.teams.as(person.key).presses(message, verb)),
      );
    press('hold', 10 * 60_000);
    press('postNow', 5 * hourMs);
  }

  onNote(message: Message, person: Person, { about }: Extract<CardTag, { kind: 'note' }>): void {
    if (about.kind !== 'vacant') return;
    const signInName = this.successors.get(about.areaId);
    if (signInName === undefined) return;
    const { stage } = this;
    const what = `chair names a successor for ${about.areaId}`;
    stage.agenda.add(stage.clock.nowMs + searchMs, what, async () => {
      await stage.act(what, async () => {
        stage.facts.happenings.push(`${stage.clock.now()} ${what}`);
        return stage.teams.as(person.key).presses(message, 'successor', { signInName });
      });
    });
  }
}
