import { isWithin, type LocalDate } from '../calendar';
import { areasOn, holderOn, type Group } from '../group';
import type { PersonRef } from '../identifiers';
import type { NewcomerRole } from './newcomers';

/** Who is what in the group on `day`, each role of a person once. */
export function rolesHeld(group: Group, day: LocalDate): readonly { role: NewcomerRole; person: PersonRef }[] {
  const areas = areasOn(group, day);
  const held: readonly [NewcomerRole, readonly (PersonRef | undefined)[]][] = [
    ['chair', [group.chair]],
    ['deputyChair', [group.deputyChair]],
    ['coordinator', areas.map((area) => holderOn(area.coordinators, day))],
    ['deputy', areas.map((area) => holderOn(area.deputies, day))],
    ['leader', (group.leaders ?? []).filter((one) => isWithin(one, day)).map(({ person }) => person)],
    ['approver', [group.approver]],
  ];
  return held.flatMap(([role, people]) =>
    [...new Set(people)].flatMap((person) => (person === undefined ? [] : [{ role, person }])),
  );
}
