import type { Roster } from '../../app/ports/messenger';
import type { Person, Team } from '../../domain/person';
import type { Pacing } from './paced-messenger';

/** What is stored is nearly as good, and somebody may be waiting. */
const longestWaitMs = 3_000;

/** Asks for a roster in the tenant's turn; not at all in a long rush or while the connector is down. */
export class PacedRoster implements Roster {
  constructor(
    private readonly inner: Roster,
    private readonly pacing: Pick<Pacing, 'tenants' | 'circuits' | 'timing'>,
  ) {}

  /** One turn, also for a team of more than 500, whose further pages follow one after the other. */
  async membersOf(team: Team): Promise<readonly Person[] | undefined> {
    const { tenants, circuits, timing } = this.pacing;
    if (circuits.of(team).look(timing.elapsedMs()) !== 'go') return undefined;
    const turn = await tenants.take(team.tenantId, longestWaitMs);
    return turn === 'go' ? this.inner.membersOf(team) : undefined;
  }
}
