import { knowAccount } from '../../app/follow/know-account';
import { saveChoice } from '../../app/follow/save-choice';
import type { Ports } from '../../app/ports/ports';
import { admits } from '../../domain/follow/admits';
import { keyOf, type Group } from '../../domain/group';
import { slugSchema } from '../../domain/identifiers';
import type { Person } from '../../domain/person';
import type { Roles } from '../../domain/roles';
import { rolesAt } from '../../domain/roles-at';
import type { CardPress } from '../../views/card-press';
import { followFields } from '../../views/desk/follow/follow-fields';
import { parseFollowForm } from '../../views/desk/follow/parse-follow-form';
import type { FollowVerb } from '../../views/follow-press';
import { shownText } from '../../views/shown-text';
import { say } from '../../views/words';
import { drawFollow } from '../follow';
import { sentence, type Answer, type Turn } from '../turn';
import { namedSender } from './named-sender';
import { pressId } from './press-id';

type Press = Extract<CardPress, { verb: FollowVerb }>;

/** A button about following a group: everybody for themselves, in the personal chat. The way out is open to whoever follows. */
export async function pressFollow(ports: Ports, turn: Turn, press: Press): Promise<Answer> {
  const { sender } = turn;
  if (!sender.isPersonal) return sentence(turn, 'reply.personalOnly');
  const groupId =
    press.verb === 'follow.pick' ? slugSchema.safeParse(press.form[followFields.group]).data : press.groupId;
  const group =
    groupId === undefined ? undefined : (await ports.groups.find({ tenantId: sender.tenantId, groupId }))?.value.group;
  if (group === undefined) return sentence(turn, 'reply.refused.badCard');
  if (press.verb === 'follow.stop' || press.verb === 'follow.leave') return stop(ports, turn, group, press);
  const person = await knowAccount(ports, sender);
  if (person === undefined) return sentence(turn, 'follow.unknownAccount');
  const roles = rolesAt(group, person, ports.clock.now());
  if (!admits(group, roles)) return refuse(turn, roles);
  if (press.verb !== 'follow.save') return drawFollow(ports, turn, group, person);
  return save(ports, turn, group, { person, press });
}

async function save(
  ports: Ports,
  turn: Turn,
  group: Group,
  { person, press }: { person: Person; press: Extract<Press, { verb: 'follow.save' }> },
): Promise<Answer> {
  const form = parseFollowForm(press.form);
  if (!form.ok) {
    const { problems, topics, pace } = form;
    return drawFollow(ports, turn, group, person, { problems, typed: { topics, pace } });
  }
  const { kind } = await saveChoice(ports, group, {
    pressId: pressId(turn.sender, press),
    person: namedSender(turn.sender, person),
    news: { topics: form.topics, pace: form.pace },
    shown: press.shown,
  });
  const told = [say(turn.language, kind === 'stale' ? 'follow.stale' : 'follow.saved')];
  return drawFollow(ports, turn, group, person, { told });
}

/** Whoever does not follow is told nothing of the group. */
async function stop(
  ports: Ports,
  turn: Turn,
  group: Group,
  press: Extract<Press, { verb: 'follow.stop' | 'follow.leave' }>,
): Promise<Answer> {
  const { sender, language } = turn;
  const [stored, person] = await Promise.all([
    ports.desk.find(keyOf(group), 'subscription', sender.personId),
    ports.directory.person(sender.tenantId, sender.personId),
  ]);
  if (stored === undefined) return sentence(turn, 'reply.refused.badCard');
  const known = person ?? { tenantId: sender.tenantId, id: sender.personId };
  const { kind } = await saveChoice(ports, group, {
    pressId: pressId(sender, press),
    person: namedSender(sender, known),
    news: undefined,
    shown: press.verb === 'follow.stop' ? press.shown : undefined,
  });
  const values = { group: shownText(group.name) };
  if (press.verb === 'follow.leave') return sentence(turn, 'follow.stopped', values);
  const told = [kind === 'stale' ? say(language, 'follow.stale') : say(language, 'follow.stopped', values)];
  return drawFollow(ports, turn, group, known, { told });
}

/** A guest account is told why; the group is not named. */
function refuse(turn: Turn, { all }: Roles): Answer {
  return sentence(turn, all.includes('stranger') ? 'follow.guest' : 'follow.notAdmitted');
}
