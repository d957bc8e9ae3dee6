import type { ClockDesk } from '../clock/clock-desk';
import { BotUnreachable } from '../connector/bot-link';
import type { CallKind } from '../connector/call';
import type { Misbehaviour } from '../connector/faults';
import type { Message } from '../connector/message';
import type { Simulator } from '../connector/simulator';
import type { Command, CommandOutcome, FaultChoice } from '../page/protocol';

/** The calls that write; a roster that misbehaves is nothing one sees on the page. */
const writes: readonly CallKind[] = ['create', 'send', 'reply', 'update', 'delete'];

function misbehaviour(fault: FaultChoice): Misbehaviour {
  switch (fault) {
    case 'slow':
      return { delayMs: 8000 };
    case 'hang':
      return { hang: true };
    case 'reset':
      return { reset: true, afterWork: true };
    case '403':
      return { answer: 403, body: { error: { code: 'ConversationBlockedByUser', message: 'Blocked.' } } };
    case '429':
      return { answer: 429, headers: { 'retry-after': '5' } };
    case '502':
      return { answer: 502, afterWork: true };
    default:
      return { answer: Number(fault) };
  }
}

function find(simulator: Simulator, messageId: string): Message | undefined {
  return simulator.town.conversations.list().find((message) => message.id === messageId);
}

function outcomeOf(status: number | undefined, text?: string): CommandOutcome {
  if (status === undefined || status < 400) return { result: 'done', text };
  return { result: status === 401 || status === 403 ? 'botRefused' : 'botFailed', text };
}

async function changeApp(simulator: Simulator, person: string, to: string): Promise<void> {
  const actor = simulator.as(person);
  if (to === 'install') await actor.installs();
  else if (to === 'remove') await actor.removes();
  else if (to === 'block') actor.blocks();
  else actor.unblocks();
}

async function run(simulator: Simulator, command: Command, desk: ClockDesk | undefined): Promise<CommandOutcome> {
  switch (command.do) {
    case 'say':
      return outcomeOf((await simulator.as(command.person).says(command.text)).status);
    case 'sayInChannel': {
      const { text, mention, inThreadOf } = command;
      const root = inThreadOf === undefined ? undefined : find(simulator, inThreadOf);
      const spot = { mention, ...(root !== undefined && { inThreadOf: root }) };
      return outcomeOf((await simulator.as(command.person).saysInChannel(text, spot))?.status);
    }
    case 'press': {
      const message = find(simulator, command.messageId);
      if (message === undefined) return { result: 'refused' };
      const outcome = await simulator.as(command.person).sends(message, { ...command.action }, { ...command.data });
      return outcomeOf(outcome.status, outcome.text);
    }
    case 'changeApp':
      await changeApp(simulator, command.person, command.to);
      return { result: 'done' };
    case 'changeTeamApp':
      // The page looks at the last channel, so that is where the app is added from.
      if (command.to === 'install') {
        await simulator.team.installs(command.person, simulator.town.team.channels.at(-1)?.id);
      } else {
        await simulator.team.removes(command.person);
      }
      return { result: 'done' };
    case 'deleteMessage': {
      const message = find(simulator, command.messageId);
      if (message === undefined || message.deletedAt !== undefined) return { result: 'refused' };
      simulator.deleteMessage(message);
      return { result: 'done' };
    }
    case 'addFault': {
      const match = { kind: writes, ...(command.person !== undefined && { person: command.person }) };
      simulator.faults.next(match, misbehaviour(command.fault), command.times);
      simulator.town.changes.announce();
      return { result: 'done' };
    }
    case 'clearFaults':
      simulator.faults.clear();
      simulator.town.changes.announce();
      return { result: 'done' };
    case 'moveClock':
      return desk === undefined ? { result: 'refused' } : desk.move(command.to);
  }
}

/**
 * Does what the page asks. A bot that does not answer is an outcome; a person who does not exist is an error. Without a
 * desk the clock cannot be moved.
 */
export async function runCommand(simulator: Simulator, command: Command, desk?: ClockDesk): Promise<CommandOutcome> {
  try {
    return await run(simulator, command, desk);
  } catch (error) {
    if (error instanceof BotUnreachable) return { result: 'botUnreachable' };
    throw error;
  }
}
