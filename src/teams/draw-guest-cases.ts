import { casesOfGuest } from '../app/cases/find-called-in';
import type { CardMessage } from '../app/ports/messenger';
import type { Ports } from '../app/ports/ports';
import { dayIn } from '../domain/calendar';
import { isOver } from '../domain/desk/case';
import { guestMatter } from '../domain/desk/guests/guest-matter';
import { keyOf, type Group } from '../domain/group';
import { guestListCard } from '../views/desk/guests/guest-list-card';
import type { Turn } from './turn';

/** The cases that whoever asks takes part in as a guest and that are not over. */
export async function drawGuestCases(
  ports: Pick<Ports, 'desk' | 'clock'>,
  { sender: { personId }, language }: Turn,
  group: Group,
): Promise<CardMessage> {
  const cases = await casesOfGuest(ports, keyOf(group), personId);
  return guestListCard(
    cases.filter((about) => !isOver(about)).flatMap((about) => guestMatter(about, personId) ?? []),
    {
      ...{ groupId: group.id, groupName: group.name, language },
      today: dayIn(group.timeZone, ports.clock.now()),
    },
  );
}
