import type { Ports } from '../app/ports/ports';
import { dayIn } from '../domain/calendar';
import type { Case } from '../domain/desk/case';
import { guestMatter } from '../domain/desk/guests/guest-matter';
import type { Group } from '../domain/group';
import { guestCaseCard } from '../views/desk/guests/guest-case-card';
import type { GuestOptions } from '../views/desk/guests/guest-options';
import type { Answer, Turn } from './turn';

/** One case as the guest who pressed sees it now. */
export function drawGuestCase(
  { clock }: Pick<Ports, 'clock'>,
  turn: Turn,
  group: Group,
  about: Case,
  more: Pick<GuestOptions, 'told' | 'problem' | 'typed'> = {},
): Answer {
  const matter = guestMatter(about, turn.sender.personId);
  if (matter === undefined) return { text: more.told ?? '' };
  return guestCaseCard(matter, {
    ...{ groupId: group.id, groupName: group.name, timeZone: group.timeZone, language: turn.language },
    today: dayIn(group.timeZone, clock.now()),
    ...more,
  });
}
