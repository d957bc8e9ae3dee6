import { groupPeople } from '../../app/group-people';
import { nameSuccessor } from '../../app/name-successor';
import type { Ports } from '../../app/ports/ports';
import { dayIn } from '../../domain/calendar';
import { areaNameOn } from '../../domain/group';
import type { CardPress } from '../../views/card-press';
import { parseSuccessorForm } from '../../views/parse-successor-form';
import { successorCard } from '../../views/successor-card';
import { successorSavedCard } from '../../views/successor-saved-card';
import { say } from '../../views/words';
import { sentence, type Answer, type Turn } from '../turn';
import { asLeader } from './as-leader';

/** Names the next coordinator or deputy of an area that has none: for those who lead the group. */
export function pressSuccessor(
  ports: Ports,
  turn: Turn,
  press: Extract<CardPress, { verb: 'successor' }>,
): Promise<Answer> {
  return asLeader(ports, turn, { groupId: press.groupId, right: 'changeGroup' }, async ({ group, key, by }) => {
    const area = group.areas.find(({ id }) => id === press.areaId);
    if (area === undefined) return sentence(turn, 'reply.refused.badCard');
    const { language } = turn;
    const areaName = areaNameOn(area, dayIn(group.timeZone, ports.clock.now()));
    const form = parseSuccessorForm(press.form);
    const post = press.post === 'deputy' ? press.post : undefined;
    const again = async (told: Pick<Parameters<typeof successorCard>[1], 'problems' | 'refused'>) =>
      successorCard(
        { areaId: area.id, areaName, personName: '', reason: 'leftTeam', post },
        {
          ...{ groupId: group.id, groupName: group.name, language, typed: form.typed, ...told },
          people: await groupPeople(ports, group),
        },
      );
    if (!form.ok) return again({ problems: form.problems });
    const result = await nameSuccessor(ports, key, { areaId: area.id, post: press.post }, form.person, by);
    if (result.kind === 'unknownArea') return sentence(turn, 'reply.refused.badCard');
    if (result.kind === 'notInTeam') {
      return again({ refused: say(language, 'successor.notInTeam', { person: result.person }) });
    }
    return successorSavedCard({ groupName: group.name, areaName, personName: result.personName, language, post });
  });
}
