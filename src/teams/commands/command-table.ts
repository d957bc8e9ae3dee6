import type { Right } from '../../domain/access';
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
  /** What the person has to hold in the group. */
  readonly right: Right;
  /** Another right that gives a part of it, in the personal chat only. */
  readonly or?: Right;
  /** `tenant`: asked of any group of the organisation by whoever is in none; the command itself says who may. */
  readonly among?: 'tenant';
  readonly where: 'everywhere' | 'personal';
  /** Asked for one area at a time. */
  readonly perArea: boolean;
}

export type GroupCommand = Exclude<
  Command,
  'assignment' | 'help' | 'hello' | 'language' | 'away' | 'back' | 'quiet' | 'follow' | 'following'
>;

/** Each command of a group with its rule; the words that ask for it are in `read-command.ts`. */
export const commandTable: Readonly<Record<GroupCommand, CommandRule>> = {
  status: { handle: status, right: 'answerStatus', where: 'personal', perArea: true },
  board: { handle: board, right: 'seeBoard', where: 'everywhere', perArea: false },
  agenda: { handle: agenda, right: 'seeAgenda', where: 'everywhere', perArea: false },
  cases: { handle: cases, right: 'seeCases', or: 'takePart', where: 'everywhere', perArea: false },
  raise: { handle: raise, right: 'raiseCase', among: 'tenant', where: 'personal', perArea: false },
  actions: { handle: actions, right: 'seeActions', where: 'everywhere', perArea: false },
  newAction: { handle: newAction, right: 'createAction', where: 'everywhere', perArea: false },
  advice: { handle: newEntry('advice'), right: 'register', where: 'everywhere', perArea: false },
  decision: { handle: newEntry('decision'), right: 'register', where: 'everywhere', perArea: false },
  note: { handle: newEntry('note'), right: 'register', where: 'everywhere', perArea: false },
  register: { handle: register, right: 'seeEntries', where: 'everywhere', perArea: false },
  sendUp: { handle: sendUp, right: 'runCases', where: 'personal', perArea: false },
  collect: { handle: collect, right: 'runMeetings', where: 'personal', perArea: false },
  post: { handle: post, right: 'runMeetings', where: 'personal', perArea: false },
  missing: { handle: missing, right: 'seeMissing', where: 'personal', perArea: false },
  plan: { handle: plan, right: 'runMeetings', where: 'personal', perArea: false },
  rhythm: { handle: rhythm, right: 'runMeetings', where: 'personal', perArea: false },
  summary: { handle: summary, right: 'seeSummary', where: 'everywhere', perArea: false },
  setup: { handle: setup, right: 'changeGroup', where: 'personal', perArea: false },
  close: { handle: close, right: 'runMeetings', where: 'personal', perArea: false },
};

/** Is it one of ours? The name comes back from a card, so it is a client's claim. */
export function isGroupCommand(name: string): name is GroupCommand {
  return Object.hasOwn(commandTable, name);
}
