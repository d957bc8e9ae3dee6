import { createHash } from 'node:crypto';
import { groupPeople } from '../../app/group-people';
import { dayIn } from '../../domain/calendar';
import { namedArea, areasOn } from '../../domain/group';
import { actionFormCard } from '../../views/action-form-card';
import type { CommandHandler } from './command-handler';

/** `aksjon <text>`: the form for a new action, filled with the text. */
export const newAction: CommandHandler = async (ports, { turn, mine: { group }, argument }) => {
  const today = dayIn(group.timeZone, ports.clock.now());
  return actionFormCard({
    groupId: group.id,
    actionId: actionIdFrom(turn.sender.conversationId, turn.sender.activityId),
    text: argument,
    people: await groupPeople(ports, group),
    areas: areasOn(group, today).map((area) => namedArea(area, today)),
    language: turn.sender.isPersonal ? turn.language : group.language,
  });
};

/** The same message, redelivered, asks for the same action. */
function actionIdFrom(conversationId: string, activityId: string): string {
  return createHash('sha256').update(`${conversationId}\n${activityId}`).digest('base64url').slice(0, 22);
}
