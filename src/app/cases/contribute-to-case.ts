import type { Case } from '../../domain/desk/case';
import { contribute, type Contributed, type ContributeRefusal } from '../../domain/desk/case-changes/contribute';
import { contributionMark } from '../../domain/desk/guests/guests-of';
import type { GroupKey } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import { decideCase } from '../desk/decide-case';
import type { Ports } from '../ports/ports';

export type ContributionResult =
  | { readonly kind: 'contributed' | 'again' | ContributeRefusal; readonly about: Case }
  | { readonly kind: 'unknownCase' };

/** What a guest knows, stored with the case; the chair is told in the same commit. Whether they take part is asked here once more. */
export async function contributeToCase(
  ports: Ports,
  key: GroupKey,
  { caseId, ...given }: { readonly caseId: string; readonly text: string; readonly shownVersion: number },
  by: NamedPerson,
): Promise<ContributionResult> {
  const decided = await decideCase<Contributed>(ports, key, caseId, (before) => {
    const result = contribute(before, given, by, ports.clock.now());
    if (result.kind !== 'contributed') return { result };
    const mark = contributionMark(result.value.version);
    const told = { kind: 'desk', card: 'contribution', id: caseId, to: 'chair', mark } as const;
    return { result, write: { value: result.value, notices: [told] } };
  });
  if (decided === undefined) return { kind: 'unknownCase' };
  const { about, result } = decided;
  if (result.kind === 'contributed') ports.log.info('guest contributed', { groupId: key.groupId, caseId });
  return { kind: result.kind === 'refused' ? result.why : result.kind, about };
}
