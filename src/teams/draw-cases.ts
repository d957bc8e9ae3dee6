import type { CardMessage } from '../app/ports/messenger';
import type { Ports } from '../app/ports/ports';
import { dayIn } from '../domain/calendar';
import { keyOf, type Group } from '../domain/group';
import type { Language } from '../domain/language';
import { caseListCard } from '../views/desk/cases/case-list-card';

/** The group's cases that are not over, as they stand now. */
export async function drawCases(
  ports: Pick<Ports, 'desk' | 'clock'>,
  group: Group,
  shown: { readonly language: Language; readonly canOpen: boolean; readonly told?: string | undefined },
): Promise<CardMessage> {
  const found = await ports.desk.list(keyOf(group), 'case');
  return caseListCard(
    found.map(({ value }) => value),
    { ...shown, groupId: group.id, groupName: group.name, today: dayIn(group.timeZone, ports.clock.now()) },
  );
}
