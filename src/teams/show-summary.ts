import { latestForFollower } from '../app/follow/latest-for-follower';
import type { Ports } from '../app/ports/ports';
import { wideSummaryCard } from '../views/desk/summary/wide-summary-card';
import { groupsHere, runCommand } from './run-command';
import { sentence, type Answer, type Turn } from './turn';

/** `oppsummering`: to a group's own people as the command says; to whoever is in none, what is wide of a group that they follow. */
export async function showSummary(ports: Ports, turn: Turn): Promise<Answer | undefined> {
  const { sender, language } = turn;
  const groups = turn.groups ?? (await groupsHere(ports, sender));
  if (!sender.isPersonal || groups.length > 0) return runCommand(ports, { ...turn, groups }, 'summary', '');
  const { tenantId, personId } = sender;
  const person = await ports.directory.person(tenantId, personId);
  const found = await latestForFollower(ports, tenantId, { id: personId, signInName: person?.signInName });
  if (found === undefined) return sentence(turn, 'summaryTold.notFollowing');
  const { group, meeting, corrects, wide } = found;
  const { id: groupId, name: groupName, timeZone } = group;
  return wideSummaryCard(wide, { groupId, groupName, timeZone, language, meeting, corrects });
}
