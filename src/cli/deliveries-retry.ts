import type { RetryResult } from '../app/retry-delivery';
import { keyOf } from '../domain/group';
import type { CliContext } from './cli-context';
import type { Command } from './command';
import { exitCode, type ExitCode } from './exit-code';
import { findGroup } from './find-group';

export const deliveriesRetry: Command = {
  name: 'deliveries retry',
  arguments: ['<group>', '[<id>]'],
  summary: 'Take up stopped deliveries of a group again.',
  details: [
    'One, by the id that "deliveries list" shows (quote it in the shell), or all with --all. Put right first what',
    'stopped it. The message is made when it is sent, so it shows the state of then. A reminder that may have come is',
    'never sent again: it is not among the stopped ones.',
  ].join('\n'),
  options: {
    all: { type: 'boolean', help: 'All that are stopped in the group.' },
    tenant: { type: 'string', value: '<id>', help: 'Which tenant, when several have a group with this id.' },
  },
  async run(input, context) {
    const [groupId = '', id] = input.arguments;
    if ((id === undefined) !== input.isSet('all')) {
      context.err('Say which one: either an id that "deliveries list" shows, or --all.\n');
      return exitCode.usage;
    }
    const services = context.open();
    const found = await findGroup(services.groups, groupId, input.text('tenant'));
    if (!found.ok) {
      context.err(`${found.problem}\n`);
      return exitCode.failed;
    }
    const result = await services.retryDelivery(keyOf(found.revision.group), id);
    return report(result, id, context);
  },
};

function report(result: RetryResult, id: string | undefined, context: CliContext): ExitCode {
  const name = JSON.stringify(id);
  switch (result.outcome) {
    case 'takenUp': {
      const what = result.count === 1 ? '1 delivery' : `${result.count} deliveries`;
      const done = `Taken up again: ${what}. "deliveries list" shows what becomes of it.\n`;
      context.out(result.count === 0 ? 'Nothing is stopped in this group.\n' : done);
      return exitCode.done;
    }
    case 'notWaiting':
      context.err(`No delivery ${name} waits: it is done, or the id is another. "deliveries list" shows them.\n`);
      return exitCode.failed;
    case 'notStopped':
      context.err(`${name} is not stopped: the bot tries it again at ${result.delivery.dueAt ?? 'once'}.\n`);
      return exitCode.failed;
  }
}
