import { dayIn } from '../domain/calendar';
import type { Command } from './command';
import { describeGroup } from './describe-group';
import { exitCode } from './exit-code';
import { findGroup } from './find-group';

export const groupShow: Command = {
  name: 'group show',
  arguments: ['<id>'],
  summary: 'Show a group as it is today.',
  details: 'The areas of today with their people, the members, and how many areas have ended.',
  options: {
    tenant: { type: 'string', value: '<id>', help: 'Which tenant, when several have a group with this id.' },
    json: { type: 'boolean', help: 'As JSON, for programs: the revision with the whole group.' },
  },
  async run(input, context) {
    const [groupId = ''] = input.arguments;
    const found = await findGroup(context.open().groups, groupId, input.text('tenant'));
    if (!found.ok) {
      context.err(`${found.problem}\n`);
      return exitCode.failed;
    }
    const { revision } = found;
    const today = dayIn(revision.group.timeZone, context.clock.now());
    context.out(input.isSet('json') ? `${JSON.stringify(revision, undefined, 2)}\n` : describeGroup(revision, today));
    return exitCode.done;
  },
};
