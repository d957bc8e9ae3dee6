import { withGuestNames } from '../app/cases/with-guest-names';
import { groupPeople } from '../app/group-people';
import type { CardMessage } from '../app/ports/messenger';
import type { Ports } from '../app/ports/ports';
import { dayIn } from '../domain/calendar';
import type { Case } from '../domain/desk/case';
import type { Group } from '../domain/group';
import type { Language } from '../domain/language';
import { caseCard } from '../views/desk/cases/case-card';
import type { RawForm } from '../views/status-fields';

/** One case as it stands now, for somebody of the group in the personal chat. */
export async function drawCase(
  ports: Pick<Ports, 'directory' | 'clock'>,
  group: Group,
  about: Case,
  shown: {
    readonly language: Language;
    readonly mayChange: boolean;
    readonly told?: string | undefined;
    readonly typed?: RawForm | undefined;
  },
): Promise<CardMessage> {
  return caseCard(await withGuestNames(ports, group, about), {
    ...shown,
    groupId: group.id,
    groupName: group.name,
    timeZone: group.timeZone,
    today: dayIn(group.timeZone, ports.clock.now()),
    people: shown.mayChange ? await groupPeople(ports, group) : [],
  });
}
