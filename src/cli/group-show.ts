import { dayIn } from '../domain/calendar';
import type { Command } from './command';
import { keyOf } from '../domain/group';
import { describeGroup } from './describe-group';
import { describeHistory } from './describe-history';
import { exitCode } from './exit-code';
import { findGroup } from './find-group';

export const groupShow: Command = {
  name: 'group show',
  arguments: ['<id>'],
  summary: 'Show a group as it is today.',
  details: 'The areas of today with their people, the members, the areas that have ended, and who changed what lately.',
  options: {
    tenant: { type: 'string', value: '<id>', help: 'Which tenant, when several have a group with this id.' },
    json: { type: 'boolean', help: 'As JSON, for programs: the revision with the whole group.' },
  },
  async run(input, context) {
    const [groupId = ''] = input.arguments;
    const { groups } = context.open();
    const found = await findGroup(groups, groupId, input.text('tenant'));
    if (!found.ok) {
      context.err(`${found.problem}\n`);
      return exitCode.failed;
    }
    const { revision } = found;
    const today = dayIn(revision.group.timeZone, context.clock.now());
    if (input.isSet('json')) context.out(`${JSON.stringify(revision, undefined, 2)}\n`);
    else {
      const revisions = await groups.revisions(keyOf(revision.group));
      context.out(`${describeGroup(revision, today)}${describeHistory(revisions)}`);
    }
    return exitCode.done;
  },
};
