import { writeFile } from 'node:fs/promises';
import { renderGroupFile } from '../app/group-file/render-group-file';
import type { Command } from './command';
import { exitCode } from './exit-code';
import { findGroup } from './find-group';

export const groupExport: Command = {
  name: 'group export',
  arguments: ['<id>'],
  summary: "Write a group's file, with its history.",
  details: [
    'Importing the file again gives the same group. With standard output into a file, write npm run --silent admin,',
    'so that npm adds no lines of its own; or use --output.',
  ].join('\n'),
  options: {
    tenant: { type: 'string', value: '<id>', help: 'Which tenant, when several have a group with this id.' },
    output: { type: 'string', value: '<file>', help: 'Write to this file; one that is there is replaced.' },
    format: { type: 'string', value: 'yaml|json', help: 'yaml unless said.' },
  },
  async run(input, context) {
    const [groupId = ''] = input.arguments;
    const format = input.text('format') ?? 'yaml';
    if (format !== 'yaml' && format !== 'json') {
      context.err(`--format is yaml or json, and ${JSON.stringify(format)} is neither.\n`);
      return exitCode.usage;
    }
    const found = await findGroup(context.open().groups, groupId, input.text('tenant'));
    if (!found.ok) {
      context.err(`${found.problem}\n`);
      return exitCode.failed;
    }
    const text = renderGroupFile(found.revision.group, format);
    const output = input.text('output');
    if (output === undefined) context.out(text);
    else {
      await writeFile(output, text);
      context.out(`Wrote ${groupId}, revision ${found.revision.revision}, to ${output}.\n`);
    }
    return exitCode.done;
  },
};
