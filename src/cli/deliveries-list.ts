import { mapSome } from '../app/map-some';
import { readDeliveries } from '../app/read-deliveries';
import type { WaitingDelivery } from '../app/waiting-delivery';
import type { GroupKey } from '../domain/identifiers';
import type { CliContext, CliServices } from './cli-context';
import type { Command } from './command';
import { exitCode } from './exit-code';
import { findGroup } from './find-group';
import { plainText } from './plain-text';
import { readTenant } from './read-tenant';
import { showDuration } from './show-duration';
import { table } from './table';

interface Listed extends WaitingDelivery {
  readonly tenantId: string;
  readonly groupId: string;
}

/** Groups that are read at once. */
const atOnce = 8;

export const deliveriesList: Command = {
  name: 'deliveries list',
  arguments: ['[<group>]'],
  summary: 'List messages that were not delivered.',
  details: [
    'Those that are stopped, fail or are due and not tried, of one group or of all. A stopped one is tried again when',
    'the app is installed anew, when the chair collects, when the bot starts, or with "deliveries retry".',
  ].join('\n'),
  options: {
    all: { type: 'boolean', help: 'Those too that only wait for their time.' },
    tenant: { type: 'string', value: '<id>', help: 'Which tenant; for all groups, those of this tenant only.' },
    json: { type: 'boolean', help: 'As JSON, for programs.' },
  },
  async run(input, context) {
    const services = context.open();
    const keys = await keysOf(services, input.arguments[0], input.text('tenant'));
    if (typeof keys === 'string') {
      context.err(`${keys}\n`);
      return exitCode.failed;
    }
    const everything = (await mapSome(keys, atOnce, (key) => listedOf(services, context, key))).flat();
    const isAll = input.isSet('all');
    const listed = everything.filter((one) => isAll || needsALook(one));
    if (input.isSet('json')) context.out(`${JSON.stringify(listed, undefined, 2)}\n`);
    else context.out(listed.length === 0 ? nothing(isAll, everything.length) : tableOf(listed));
    return exitCode.done;
  },
};

/** The groups that were meant, or what is wrong. */
async function keysOf(
  services: CliServices,
  groupId: string | undefined,
  tenant: string | undefined,
): Promise<readonly GroupKey[] | string> {
  if (groupId !== undefined) {
    const found = await findGroup(services.groups, groupId, tenant);
    if (!found.ok) return found.problem;
    const { id, tenantId } = found.revision.group;
    return [{ groupId: id, tenantId }];
  }
  const read = readTenant(tenant);
  return read.ok ? services.groups.list(read.tenantId) : read.problem;
}

async function listedOf(services: CliServices, { clock }: CliContext, key: GroupKey): Promise<readonly Listed[]> {
  const { tenantId, groupId } = key;
  const deliveries = await readDeliveries({ outbox: services.outbox, clock }, key);
  return deliveries.map((one) => ({ tenantId, groupId, ...one }));
}

function needsALook({ state, overdueSeconds }: WaitingDelivery): boolean {
  return state === 'stopped' || state === 'failing' || overdueSeconds > 60;
}

function nothing(isAll: boolean, waiting: number): string {
  if (isAll || waiting === 0) return 'Nothing waits.\n';
  return `Nothing is stopped, fails or is late. ${waiting} ${waiting === 1 ? 'waits' : 'wait'}: --all shows that.\n`;
}

function tableOf(listed: readonly Listed[]): string {
  const rows = listed.map((one) => [
    one.groupId,
    one.state,
    String(one.attempts),
    one.dueAt === undefined ? '-' : one.overdueSeconds > 0 ? `since ${showDuration(one.overdueSeconds)}` : one.dueAt,
    one.id,
    plainText(one.lastError ?? ''),
  ]);
  return table([['GROUP', 'STATE', 'ATTEMPTS', 'DUE', 'ID', 'LAST ERROR'], ...rows]);
}
