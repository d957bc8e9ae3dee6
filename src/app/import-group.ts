import { dayIn } from '../domain/calendar';
import { keyOf, type Group } from '../domain/group';
import { checkGroup } from './group-file/check-group';
import { compareGroups } from './group-file/compare-groups';
import type { GroupChange } from './group-file/group-change';
import { mergeHistory } from './group-file/merge-history';
import type { Clock } from './ports/clock';
import type { Groups } from './ports/groups';
import type { Log } from './ports/log';
import { untilCommitted } from './until-committed';

export interface ImportNeeds {
  readonly groups: Groups;
  readonly clock: Clock;
  readonly log: Log;
  /** Brings what is open in line with the group; called after an import that changed nothing too, to finish one that was cut off. */
  readonly afterSave: (imported: ImportedGroup) => Promise<void>;
}

/** What was imported, and what the group was before; undefined for one that is new. */
export interface ImportedGroup {
  readonly group: Group;
  readonly before: Group | undefined;
}

export interface ImportOptions {
  /** Who imports, for the group's history. */
  readonly by: string;
  /** Find out what would change and leave everything as it is. */
  readonly dryRun: boolean;
  /** Let the same group id exist in one more tenant. */
  readonly newTenant?: boolean;
}

export type ImportResult =
  | {
      readonly outcome: 'saved' | 'unchanged' | 'wouldSave';
      /** The revision that is stored, or would be. */
      readonly revision: number;
      readonly changes: readonly GroupChange[];
      /** The group with its history. */
      readonly group: Group;
      /** What it was before; undefined for one that is new, or has not been changed since. */
      readonly before: Group | undefined;
      /** False when the group is stored but `afterSave` failed: import once more. */
      readonly isFollowedUp: boolean;
    }
  /** The group id is in use in other tenants and not in this one, which is more often a mistake than a wish. */
  | { readonly outcome: 'otherTenant'; readonly tenants: readonly string[] }
  /** With the history that is stored, the group would not hold together. */
  | { readonly outcome: 'invalid'; readonly problems: readonly string[] };

/**
 * Stores a group as its file describes it, with the history the file leaves out. The same group again writes nothing.
 * @throws TooBusyError when others keep changing the group.
 */
export async function importGroup(needs: ImportNeeds, file: Group, options: ImportOptions): Promise<ImportResult> {
  const key = keyOf(file);
  const result = await untilCommitted(() => attempt(needs, file, options));
  if (options.dryRun || (result.outcome !== 'saved' && result.outcome !== 'unchanged')) return result;
  const { revision, changes } = result;
  needs.log.info('group.imported', { ...key, outcome: result.outcome, revision, changes: changes.length });
  try {
    await needs.afterSave({ group: result.group, before: result.before });
    return result;
  } catch (error) {
    needs.log.error('group.followUpFailed', error, { ...key, revision });
    return { ...result, isFollowedUp: false };
  }
}

async function attempt(needs: ImportNeeds, file: Group, options: ImportOptions): Promise<ImportResult | undefined> {
  const stored = await needs.groups.find(keyOf(file));
  if (stored === undefined && options.newTenant !== true) {
    const tenants = (await needs.groups.list()).filter(({ groupId }) => groupId === file.id);
    if (tenants.length > 0) return { outcome: 'otherTenant', tenants: tenants.map(({ tenantId }) => tenantId) };
  }
  const now = needs.clock.now();
  const before = stored?.value.group;
  const group = before === undefined ? file : mergeHistory(before, file, dayIn(file.timeZone, now));
  const problems = checkGroup(group, []).map(({ message }) => message);
  if (problems.length > 0) return { outcome: 'invalid', problems };

  const changes = compareGroups(before, group);
  const current = stored?.value.revision ?? 0;
  // The first import may have been cut off before it was followed up.
  const was = current <= 1 && changes.length === 0 ? undefined : before;
  const result = { changes, group, before: was, isFollowedUp: true } as const;
  if (changes.length === 0) return { outcome: 'unchanged', revision: current, ...result };
  const revision = current + 1;
  if (options.dryRun) return { outcome: 'wouldSave', revision, ...result };
  const saved = await needs.groups.save({ revision, at: now, by: options.by, group }, stored?.etag);
  return saved === 'conflict' ? undefined : { outcome: 'saved', revision, ...result };
}
