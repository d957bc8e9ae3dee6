import { readActionLog } from '../../app/read-meeting';
import { actionLogCard } from '../../views/action-log-card';
import type { CommandHandler } from './command-handler';

/** `aksjoner`: the action log as it stands. */
export const actions: CommandHandler = async (ports, { turn, mine: { group } }) => {
  const { log, today } = await readActionLog(ports, group);
  const language = turn.sender.isPersonal ? turn.language : group.language;
  return actionLogCard(log, { language, groupName: group.name, today });
};
