import type { Ports } from '../../../app/ports/ports';
import { entryChoicesOf } from '../../../app/register/entry-choices-of';
import { may, type Role } from '../../../domain/access';
import { dayIn } from '../../../domain/calendar';
import type { Entry } from '../../../domain/desk/entry';
import { keyOf, type Group } from '../../../domain/group';
import type { Language } from '../../../domain/language';
import { entryFormCard } from '../../../views/desk/register/entry-form-card';
import type { EntryFormOptions } from '../../../views/desk/register/entry-form-options';
import type { Answer } from '../../turn';

type More = Partial<Pick<EntryFormOptions, 'text' | 'entry' | 'choices' | 'problems' | 'told' | 'typed'>>;

/** The form for an entry, new or to be corrected, for somebody with these roles. */
export async function drawEntryForm(
  ports: Ports,
  { group, roles, language }: { readonly group: Group; readonly roles: readonly Role[]; readonly language: Language },
  about: { readonly kind: Entry['kind']; readonly meetingId: string; readonly entryId: string },
  more: More = {},
): Promise<Answer> {
  const [choices, meeting] = await Promise.all([
    more.choices ?? entryChoicesOf(ports, group),
    ports.meetings.meeting(keyOf(group), about.meetingId),
  ]);
  return entryFormCard({
    ...{ groupId: group.id, groupName: group.name, language },
    today: dayIn(group.timeZone, ports.clock.now()),
    ...about,
    meetingDay: meeting?.value.day ?? about.meetingId.slice(0, 10),
    mayMarkWide: may(roles, 'markWide'),
    ...more,
    choices,
  });
}
