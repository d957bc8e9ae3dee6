import { caseIdOf } from '../../domain/agenda/agenda-key';
import type { Case } from '../../domain/desk/case';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';

/** The cases that stood on the posted agenda and are out of use since. */
export async function keptCases(
  { desk }: Pick<Ports, 'desk'>,
  key: GroupKey,
  inUse: readonly Case[],
  kept: ReadonlySet<string>,
): Promise<readonly Case[]> {
  const known = new Set(inUse.map(({ id }) => id));
  const ids = new Set([...kept].flatMap((each) => caseIdOf(each) ?? []).filter((id) => !known.has(id)));
  const found = await Promise.all([...ids].map((id) => desk.find(key, 'case', id)));
  return found.flatMap((stored) => stored?.value ?? []);
}
