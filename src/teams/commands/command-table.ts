import type { Command } from '../read-command';
import { actions } from './actions';
import { board } from './board';
import { close } from './close';
import { collect } from './collect';
import type { CommandHandler } from './command-handler';
import { missing } from './missing';
import { newAction } from './new-action';
import { plan } from './plan';
import { post } from './post';
import { rhythm } from './rhythm';
import { status } from './status';

/** Who may use a command, and where; help, hello and language are for everybody and need no group. */
export interface CommandRule {
  readonly handle: CommandHandler;
  /** `group`: whoever belongs to it. `lead`: chair and deputy chair. */
  readonly who: 'group' | 'lead';
  readonly where: 'everywhere' | 'personal';
  /** Asked for one area at a time. */
  readonly perArea: boolean;
}

export type GroupCommand = Exclude<Command, 'help' | 'hello' | 'language' | 'away' | 'back'>;

/** Each command of a group with its rule; the words that ask for it are in `read-command.ts`. */
export const commandTable: Readonly<Record<GroupCommand, CommandRule>> = {
  status: { handle: status, who: 'group', where: 'personal', perArea: true },
  board: { handle: board, who: 'group', where: 'everywhere', perArea: false },
  actions: { handle: actions, who: 'group', where: 'everywhere', perArea: false },
  newAction: { handle: newAction, who: 'lead', where: 'everywhere', perArea: false },
  collect: { handle: collect, who: 'lead', where: 'personal', perArea: false },
  post: { handle: post, who: 'lead', where: 'personal', perArea: false },
  missing: { handle: missing, who: 'lead', where: 'personal', perArea: false },
  plan: { handle: plan, who: 'lead', where: 'personal', perArea: false },
  rhythm: { handle: rhythm, who: 'lead', where: 'personal', perArea: false },
  close: { handle: close, who: 'lead', where: 'personal', perArea: false },
};

/** Is it one of ours? The name comes back from a card, so it is a client's claim. */
export function isGroupCommand(name: string): name is GroupCommand {
  return Object.hasOwn(commandTable, name);
}
