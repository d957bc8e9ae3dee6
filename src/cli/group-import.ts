import { parseGroupFile, type ParsedGroupFile } from '../app/group-file/parse-group-file';
import { importGroup, type ImportResult } from '../app/import-group';
import type { Groups } from '../app/ports/groups';
import { keyOf, type Group } from '../domain/group';
import type { CliContext } from './cli-context';
import type { Command } from './command';
import { describeChange } from './describe-change';
import { describeProblem } from './describe-problem';
import { exitCode, type ExitCode } from './exit-code';
import { readGroupText } from './read-group-text';

/** More problems than this at a time do not help. */
const mostShown = 50;

export const groupImport: Command = {
  name: 'group import',
  arguments: ['<file>'],
  summary: 'Create or change a group from its file.',
  details: [
    'The file is YAML or JSON, see docs/group-file.md; "-" reads standard input. All its problems are shown at once,',
    'each with its place. History is kept: an area, name or person that the file no longer has ends yesterday. The',
    'same file again changes nothing.',
  ].join('\n'),
  options: {
    'dry-run': { type: 'boolean', help: 'Show what would change and save nothing.' },
    'new-tenant': { type: 'boolean', help: 'Let a group id that another tenant uses be used in this one too.' },
  },
  async run(input, context) {
    const [file = '-'] = input.arguments;
    const read = await readGroupText(file, context.stdin);
    if (!read.ok) return fail(context, [read.problem]);
    const services = context.open();
    const parsed = await parseKnowingStored(read.text, read.name, services.groups);
    if (!parsed.ok) {
      const lines = parsed.problems.slice(0, mostShown).map(describeProblem);
      const more = parsed.problems.length - lines.length;
      return fail(context, [...lines, ...(more > 0 ? [`… and ${more} more.`] : []), 'Nothing was imported.']);
    }
    const dryRun = input.isSet('dry-run');
    const result = await importGroup(
      { groups: services.groups, clock: context.clock, log: services.log, afterSave: services.followImport },
      parsed.group,
      { by: context.user, dryRun, newTenant: input.isSet('new-tenant') },
    );
    return report(result, parsed.group, dryRun, context);
  },
};

/** A predecessor may be an area that the file has left out and the store still has. */
async function parseKnowingStored(text: string, name: string, groups: Groups): Promise<ParsedGroupFile> {
  const parsed = parseGroupFile(text, name);
  if (parsed.ok || parsed.key === undefined) return parsed;
  const stored = await groups.find(parsed.key);
  return parseGroupFile(
    text,
    name,
    stored?.value.group.areas.map((area) => area.id),
  );
}

function report(result: ImportResult, group: Group, dryRun: boolean, context: CliContext): ExitCode {
  const { groupId, tenantId } = keyOf(group);
  if (result.outcome === 'otherTenant') {
    return fail(context, [
      `The file says tenant ${tenantId}, and the group "${groupId}" exists in ${result.tenants.join(', ')} only.`,
      'Correct tenantId, or add --new-tenant when this tenant is to have a group with the same id. Nothing was imported.',
    ]);
  }
  if (result.outcome === 'invalid') {
    const intro = 'With the history that is stored, the group does not hold together:';
    return fail(context, [intro, ...result.problems.map((problem) => `  ${problem}`), 'Nothing was imported.']);
  }
  const { changes, revision } = result;
  if (result.outcome === 'unchanged') {
    context.out(`No changes: ${groupId} is as the file says (revision ${revision}).\n`);
  } else {
    const count = changes.length === 1 ? '1 change' : `${changes.length} changes`;
    const saved = dryRun ? 'Dry run: nothing was saved.' : `Saved as revision ${revision}.`;
    context.out(
      [`${groupId}: ${count}`, ...changes.map((change) => `  ${describeChange(change)}`), saved, ''].join('\n'),
    );
  }
  if (result.isFollowedUp) return exitCode.done;
  return fail(context, ['The group is saved, but its open meeting could not be updated. Run the same command again.']);
}

function fail(context: CliContext, lines: readonly string[]): ExitCode {
  context.err(`${lines.join('\n')}\n`);
  return exitCode.failed;
}
