import { readHealth } from '../app/read-health';
import type { Command } from './command';
import { describeHealth } from './describe-health';
import { exitCode } from './exit-code';
import { readTenant } from './read-tenant';

export const health: Command = {
  name: 'health',
  arguments: [],
  summary: 'Show how every group is, and what needs somebody.',
  details: [
    'For each group: its open meeting, when it is looked at next, deliveries that are late, failing or stopped, and',
    'people who are not reached. A line with "!" needs somebody; docs/operate.md says what to do. The exit code is 1',
    'when there is such a line, so that a monitor can run this.',
  ].join('\n'),
  options: {
    tenant: { type: 'string', value: '<id>', help: 'The groups of this tenant only.' },
    json: { type: 'boolean', help: 'As JSON, for programs.' },
  },
  async run(input, context) {
    const tenant = readTenant(input.text('tenant'));
    if (!tenant.ok) {
      context.err(`${tenant.problem}\n`);
      return exitCode.failed;
    }
    const found = await readHealth({ ...context.open(), clock: context.clock }, tenant.tenantId);
    context.out(input.isSet('json') ? `${JSON.stringify(found, undefined, 2)}\n` : describeHealth(found));
    return found.needsSomebody ? exitCode.failed : exitCode.done;
  },
};
