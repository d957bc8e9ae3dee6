import type { Action } from '../../domain/action';
import { may } from '../../domain/access';
import { readActionLog } from '../../app/read-meeting';
import { actionLogCard } from '../../views/action-log-card';
import type { CommandHandler } from './command-handler';

/** `aksjoner`: the action log as it stands, and in one's own chat the way to those that one may change. */
export const actions: CommandHandler = async (ports, { turn, mine: { group, roles } }) => {
  const { log, today } = await readActionLog(ports, group);
  const language = turn.sender.isPersonal ? turn.language : group.language;
  if (!turn.sender.isPersonal) return actionLogCard(log, { language, groupName: group.name, today });
  const mine = ({ owner }: Action) => owner?.id === turn.sender.personId || may(roles.all, 'changeAnyAction');
  const change = { groupId: group.id, actions: log.open.map(({ action }) => action).filter(mine) };
  return actionLogCard(log, { language, groupName: group.name, today, change });
};
