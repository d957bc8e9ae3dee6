import { findGroupsForAnybody, findGroupsOfChannel, findMyGroups, type MyGroup } from '../app/find-my-groups';
import { groupsCalledInto } from '../app/cases/find-called-in';
import type { Ports } from '../app/ports/ports';
import { may } from '../domain/access';
import { keyOf } from '../domain/group';
import type { Roles } from '../domain/roles';
import { chooseCard } from '../views/choose-card';
import { say } from '../views/words';
import { chairName } from './commands/chair-name';
import { commandTable, type CommandRule, type GroupCommand } from './commands/command-table';
import { sentence, type Answer, type Turn } from './turn';

/** What a person picked when asked which group or area is meant. */
interface Chosen {
  readonly groupId: string;
  readonly areaId?: string | undefined;
}

/** A group, and for commands about one area the area, that the command can be about. */
interface Candidate {
  readonly mine: MyGroup;
  readonly areaId: string | undefined;
  readonly title: string;
}

/**
 * Runs a command for somebody who may use it, in the group and area meant; asks which when there are several. A choice
 * is checked like a command: it names a group, it opens none.
 */
export async function runCommand(
  ports: Ports,
  turn: Turn,
  name: GroupCommand,
  argument: string,
  chosen?: Chosen,
): Promise<Answer | undefined> {
  const rule = commandTable[name];
  const { sender } = turn;
  if (rule.where === 'personal' && !sender.isPersonal) return elsewhere(ports, turn, rule);
  if (rule.among === 'tenant') return runForAnybody(ports, turn, name, argument, chosen);
  const own = turn.groups ?? (await groupsHere(ports, turn.sender));
  const groups = [...own, ...(await groupsAside(ports, turn, rule, own))];
  if (groups.length === 0) return sentence(turn, sender.isPersonal ? 'reply.noGroup' : 'reply.noChannelGroup');
  const mine = groups.filter(({ roles }) => roles.belongs || holdsAside(roles, rule));
  const [first] = groups;
  if (mine.length === 0 && first !== undefined) return outsider(ports, turn, first, 'reply.notInChannelGroup');
  const allowed = mine.filter(({ roles }) => may(roles.all, rule.right) || holdsAside(roles, rule));
  const [refused] = mine;
  if (allowed.length === 0 && refused !== undefined) {
    // Whoever asks for the own area has to have one; all else that some of the group may not is the chair's.
    return rule.perArea ? sentence(turn, 'reply.noArea') : outsider(ports, turn, refused, 'reply.chairOnly');
  }

  return runInOneOf(ports, turn, name, argument, allowed, chosen);
}

/** What anybody of the tenant may ask for: in any of its groups, when the person belongs to none. */
async function runForAnybody(
  ports: Ports,
  turn: Turn,
  name: GroupCommand,
  argument: string,
  chosen: Chosen | undefined,
): Promise<Answer | undefined> {
  const groups = await findGroupsForAnybody(ports, turn.sender.tenantId, turn.sender.personId);
  if (groups.length === 0) return sentence(turn, 'parkCase.noGroup');
  const allowed = groups.filter(({ roles }) => may(roles.all, commandTable[name].right));
  // Whoever may nowhere is not asked where; the command says why.
  return runInOneOf(ports, turn, name, argument, allowed.length === 0 ? groups.slice(0, 1) : allowed, chosen);
}

async function runInOneOf(
  ports: Ports,
  turn: Turn,
  name: GroupCommand,
  argument: string,
  allowed: readonly MyGroup[],
  chosen: Chosen | undefined,
): Promise<Answer | undefined> {
  const rule = commandTable[name];
  const candidates = candidatesOf(allowed, rule.perArea);
  const matching = chosen === undefined ? candidates : candidates.filter((one) => isChosen(one, chosen));
  const [only, ...others] = matching;
  if (only === undefined) return sentence(turn, rule.perArea ? 'reply.noArea' : 'reply.refused.badCard');
  if (others.length > 0) return choose(turn, name, argument, matching);
  return rule.handle(ports, { turn, mine: only.mine, areaId: only.areaId, argument });
}

/** The groups of the channel that was written in; in the personal chat those that the person belongs to. */
export function groupsHere(ports: Ports, sender: Turn['sender']): Promise<readonly MyGroup[]> {
  const { tenantId, personId, channelId } = sender;
  return channelId === undefined
    ? findMyGroups(ports, tenantId, personId)
    : findGroupsOfChannel(ports, tenantId, channelId, personId);
}

/** Groups that the person has a part in without belonging to them: those that have asked them in for a case. */
async function groupsAside(
  ports: Ports,
  { sender }: Turn,
  rule: CommandRule,
  own: readonly MyGroup[],
): Promise<readonly MyGroup[]> {
  if (rule.or === undefined || !sender.isPersonal) return [];
  const { tenantId, personId } = sender;
  const found = await groupsCalledInto(
    ports,
    tenantId,
    personId,
    own.map(({ group }) => group),
  );
  return found.filter(({ roles }) => holdsAside(roles, rule));
}

function holdsAside(roles: Roles, { or }: CommandRule): boolean {
  return or !== undefined && may(roles.all, or);
}

/** In a channel: to write it in the own chat, for whoever gets an answer there; to others who the chair is, here and now. */
async function elsewhere(ports: Ports, turn: Turn, rule: CommandRule): Promise<Answer> {
  const isTheChairs = !rule.perArea && rule.among === undefined;
  const groups = isTheChairs ? (turn.groups ?? (await groupsHere(ports, turn.sender))) : [];
  const refused = groups.find(({ roles }) => roles.belongs) ?? groups[0];
  if (refused === undefined || groups.some(({ roles }) => may(roles.all, rule.right))) {
    return sentence(turn, 'reply.personalOnly');
  }
  return outsider(ports, turn, refused, refused.roles.belongs ? 'reply.chairOnly' : 'reply.notInChannelGroup');
}

async function outsider(
  ports: Ports,
  turn: Turn,
  { group }: MyGroup,
  key: 'reply.notInChannelGroup' | 'reply.chairOnly',
): Promise<Answer> {
  return sentence(turn, key, { group: group.name, chair: await chairName(ports, group, turn.language) });
}

function candidatesOf(groups: readonly MyGroup[], perArea: boolean): Candidate[] {
  return groups.flatMap((mine): Candidate[] => {
    const { group, roles } = mine;
    if (!perArea) return [{ mine, areaId: undefined, title: group.name }];
    return roles.areas.map((area) => ({
      mine,
      areaId: area.id,
      title: groups.length > 1 ? `${area.name} – ${group.name}` : area.name,
    }));
  });
}

function isChosen({ mine, areaId }: Candidate, chosen: Chosen): boolean {
  return keyOf(mine.group).groupId === chosen.groupId && (areaId === undefined || areaId === chosen.areaId);
}

function choose(turn: Turn, command: GroupCommand, argument: string, candidates: readonly Candidate[]): Answer {
  return chooseCard({
    language: turn.language,
    command,
    argument,
    question: say(turn.language, 'reply.chooseWhich'),
    choices: candidates.map(({ mine, areaId, title }) => ({ groupId: mine.group.id, areaId, title })),
  });
}
