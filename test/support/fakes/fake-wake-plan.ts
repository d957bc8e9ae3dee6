import type { PlannedWakeUp, WakePlan } from '../../../src/app/ports/wakes';
import type { GroupKey } from '../../../src/domain/identifiers';

/** The plan in memory. */
export class FakeWakePlan implements WakePlan {
  readonly #rows = new Map<string, PlannedWakeUp & { readonly key: GroupKey }>();
  /** Rows written, those refused not counted. */
  writes = 0;

  async find(key: GroupKey): Promise<PlannedWakeUp | undefined> {
    await Promise.resolve();
    const row = this.peek(key);
    return row && { generation: row.generation, at: row.at, etag: row.etag };
  }

  async save(key: GroupKey, next: Omit<PlannedWakeUp, 'etag'>, etag: string | undefined): Promise<boolean> {
    await Promise.resolve();
    if (this.peek(key)?.etag !== etag) return false;
    this.writes += 1;
    const { generation, at } = next;
    this.#rows.set(idOf(key), { key: { ...key }, generation, at, etag: `"${this.writes}"` });
    return true;
  }

  async overdue(before: string): Promise<readonly GroupKey[]> {
    await Promise.resolve();
    return [...this.#rows.values()].filter((row) => row.at < before).map((row) => row.key);
  }

  /** The row as it is now. */
  peek(key: GroupKey): PlannedWakeUp | undefined {
    return this.#rows.get(idOf(key));
  }
}

function idOf({ tenantId, groupId }: GroupKey): string {
  return `${tenantId.toLowerCase()}:${groupId}`;
}
