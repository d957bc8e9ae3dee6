import type { Command } from '../read-command';
import { actions } from './actions';
import { agenda } from './agenda';
import { board } from './board';
import { cases } from './cases';
import { close } from './close';
import { collect } from './collect';
import type { CommandHandler } from './command-handler';
import { missing } from './missing';
import { newAction } from './new-action';
import { newEntry } from './new-entry';
import { plan } from './plan';
import { post } from './post';
import { raise } from './raise';
import { register } from './register';
import { rhythm } from './rhythm';
import { sendUp } from './send-up';
import { setup } from './setup';
import { status } from './status';
import { summary } from './summary';

/** Who may use a command, and where; help, hello and language are for everybody and need no group. */
export interface CommandRule {
  readonly handle: CommandHandler;
  /** `group`: whoever belongs to it. `lead`: chair and deputy chair. `anybody`: everyone of the tenant; the command says who may. */
  readonly who: 'group' | 'lead' | 'anybody';
  readonly where: 'everywhere' | 'personal';
  /** Asked for one area at a time. */
  readonly perArea: boolean;
}

export type GroupCommand = Exclude<Command, 'assignment' | 'help' | 'hello' | 'language' | 'away' | 'back' | 'quiet' | 'follow' | 'following'>;

/** Each command of a group with its rule; the words that ask for it are in `read-command.ts`. */
export const commandTable: Readonly<Record<GroupCommand, CommandRule>> = {
  status: { handle: status, who: 'group', where: 'personal', perArea: true },
  board: { handle: board, who: 'group', where: 'everywhere', perArea: false },
  agenda: { handle: agenda, who: 'group', where: 'everywhere', perArea: false },
  cases: { handle: cases, who: 'group', where: 'everywhere', perArea: false },
  raise: { handle: raise, who: 'anybody', where: 'personal', perArea: false },
  actions: { handle: actions, who: 'group', where: 'everywhere', perArea: false },
  newAction: { handle: newAction, who: 'group', where: 'everywhere', perArea: false },
  advice: { handle: newEntry('advice'), who: 'group', where: 'everywhere', perArea: false },
  decision: { handle: newEntry('decision'), who: 'group', where: 'everywhere', perArea: false },
  note: { handle: newEntry('note'), who: 'group', where: 'everywhere', perArea: false },
  register: { handle: register, who: 'group', where: 'everywhere', perArea: false },
  sendUp: { handle: sendUp, who: 'lead', where: 'personal', perArea: false },
  collect: { handle: collect, who: 'lead', where: 'personal', perArea: false },
  post: { handle: post, who: 'lead', where: 'personal', perArea: false },
  missing: { handle: missing, who: 'lead', where: 'personal', perArea: false },
  plan: { handle: plan, who: 'lead', where: 'personal', perArea: false },
  rhythm: { handle: rhythm, who: 'lead', where: 'personal', perArea: false },
  summary: { handle: summary, who: 'group', where: 'everywhere', perArea: false },
  setup: { handle: setup, who: 'lead', where: 'personal', perArea: false },
  close: { handle: close, who: 'lead', where: 'personal', perArea: false },
};

/** Is it one of ours? The name comes back from a card, so it is a client's claim. */
export function isGroupCommand(name: string): name is GroupCommand {
  return Object.hasOwn(commandTable, name);
}
