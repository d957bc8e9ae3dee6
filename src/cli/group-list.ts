import type { Command } from './command';
import { exitCode } from './exit-code';
import { table } from './table';

export const groupList: Command = {
  name: 'group list',
  arguments: [],
  summary: 'List the groups.',
  details: 'One line a group: its id, name, tenant and channel.',
  options: { json: { type: 'boolean', help: 'As JSON, for programs.' } },
  async run(input, context) {
    const listed = await context.open().groups.list();
    if (input.isSet('json')) context.out(`${JSON.stringify(listed, undefined, 2)}\n`);
    else if (listed.length === 0) context.out('There are no groups yet. "group import" makes one from a file.\n');
    else {
      const rows = listed.map(({ groupId, name, tenantId, channelId }) => [groupId, name, tenantId, channelId]);
      context.out(table([['ID', 'NAME', 'TENANT', 'CHANNEL'], ...rows]));
    }
    return exitCode.done;
  },
};
