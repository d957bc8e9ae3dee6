import type { Stage } from './stage';

/** What happens to people beside the meetings. */
export class PeopleDo {
  constructor(private readonly stage: Stage) {}

  /** Writes «borte til …». */
  away(atMs: number, who: string, until: string): void {
    this.#happens(atMs, `${who} is away until ${until}`, () => this.stage.says(who, `borte til ${until}`));
  }

  back(atMs: number, who: string): void {
    this.#happens(atMs, `${who} is back`, () => this.stage.says(who, 'tilbake'));
  }

  /** Blocks the bot, and after a while comes back and asks for the card. */
  blocks(fromMs: number, toMs: number, who: string): void {
    this.#happens(fromMs, `${who} blocks the bot`, async () => {
      this.stage.teams.as(who).blocks();
      await Promise.resolve();
    });
    this.#happens(toMs, `${who} unblocks the bot`, async () => {
      this.stage.teams.as(who).unblocks();
      await this.stage.says(who, 'status');
    });
  }

  joins(atMs: number, who: string): void {
    const { stage } = this;
    this.#happens(atMs, `${who} joins the team`, () =>
      stage.act(`${who} joins`, async () => {
        await stage.teams.team.adds(who, 'leder');
        return undefined;
      }),
    );
  }

  leaves(atMs: number, who: string): void {
    const { stage } = this;
    this.#happens(atMs, `${who} leaves the team`, () =>
      stage.act(`${who} leaves`, async () => {
        await stage.teams.team.loses(who, 'leder');
        return undefined;
      }),
    );
  }

  #happens(atMs: number, what: string, does: () => Promise<void>): void {
    this.stage.agenda.add(atMs, what, async () => {
      this.stage.facts.happenings.push(`${this.stage.clock.now()} ${what}`);
      await does();
    });
  }
}
