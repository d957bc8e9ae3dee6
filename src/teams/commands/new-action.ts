import { entryChoicesOf } from '../../app/register/entry-choices-of';
import { groupPeople } from '../../app/group-people';
import { may } from '../../domain/access';
import { actionFormCard } from '../../views/action-form-card';
import { messageId } from '../message-id';
import type { CommandHandler } from './command-handler';

/** `aksjon <text>`: the form for a new action, filled with the text; for everybody in the group. */
export const newAction: CommandHandler = async (ports, { turn, mine: { group, roles }, argument }) => {
  const [people, { areas, cases, focusAreas }] = await Promise.all([
    groupPeople(ports, group),
    entryChoicesOf(ports, group),
  ]);
  return actionFormCard({
    groupId: group.id,
    actionId: messageId(turn.sender),
    text: argument,
    ...{ people, areas, cases, focusAreas },
    mayMarkWide: may(roles.all, 'markWide'),
    language: turn.sender.isPersonal ? turn.language : group.language,
  });
};
