import { giveAssignment } from '../../app/desk/give-assignment';
import { groupsLedFrom } from '../../app/desk/groups-led-from';
import type { Ports } from '../../app/ports/ports';
import { dayIn } from '../../domain/calendar';
import { assignmentOf } from '../../domain/desk/upward/assignment';
import { assignFormCard, type AssignFormOptions } from '../../views/desk/assign-form-card';
import { assignedCard } from '../../views/desk/assigned-card';
import { parseAssignForm } from '../../views/desk/parse-assign-form';
import { say } from '../../views/words';
import { sentence, type Answer, type Turn } from '../turn';
import { namedSender } from './named-sender';
import { upwardOptions } from './upward-options';

/** `oppdrag <text>`: the form for a task, filled with the text; for the leaders of a group, who need not belong to it. */
export async function showAssignForm(
  ports: Ports,
  turn: Turn,
  { caseId, text }: { readonly caseId: string; readonly text: string },
): Promise<Answer> {
  if (!turn.sender.isPersonal) return sentence(turn, 'reply.personalOnly');
  return drawForm(ports, turn, { caseId, text });
}

/** Gives the task to the group of the form. */
export async function pressAssign(
  ports: Ports,
  turn: Turn,
  { caseId, form }: { readonly caseId: string; readonly form: unknown },
): Promise<Answer> {
  const { sender, language } = turn;
  if (!sender.isPersonal) return sentence(turn, 'reply.personalOnly');
  const groups = await groupsLedFrom(ports, sender.tenantId, sender.personId);
  const parsed = parseAssignForm(form, groups);
  const group = parsed.ok ? groups.find(({ id }) => id === parsed.groupId) : undefined;
  if (!parsed.ok || group === undefined) return drawForm(ports, turn, { caseId, text: '', ...parsed });
  const person = sender.name === '' ? await ports.directory.person(sender.tenantId, sender.personId) : undefined;
  const by = namedSender(sender, person);
  const given = await giveAssignment(ports, group, { id: caseId, text: parsed.text, due: parsed.due }, by);
  if (given.kind === 'past') {
    const refused = say(language, 'upward.refused.past');
    return drawForm(ports, turn, { caseId, text: '', typed: parsed.typed, refused });
  }
  const about = assignmentOf(given.about);
  // Somebody else's case by this id: a forged one.
  if (about?.givenBy.id !== by.id) return sentence(turn, 'reply.refused.badCard');
  return assignedCard(about, upwardOptions(ports, turn, group));
}

async function drawForm(
  ports: Ports,
  turn: Turn,
  more: Pick<AssignFormOptions, 'caseId' | 'text' | 'problems' | 'typed' | 'refused'>,
): Promise<Answer> {
  const { sender, language } = turn;
  const groups = await groupsLedFrom(ports, sender.tenantId, sender.personId);
  const [first] = groups;
  if (first === undefined) return sentence(turn, 'upward.refused.notLeaderAnywhere');
  return assignFormCard({ language, groups, today: dayIn(first.timeZone, ports.clock.now()), ...more });
}
