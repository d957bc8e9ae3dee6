import { sampleWorld } from '../../simulator/connector/sample-world';
import type { Simulator } from '../../simulator/connector/simulator';
import { startConnector, type ConnectorOptions } from '../../simulator/connector/start-connector';
import type { World } from '../../simulator/connector/world';
import { readConfig } from '../../src/config';
import type { Ports } from '../../src/app/ports/ports';
import type { Group } from '../../src/domain/group';
import { startBot, type RunningBot, type StartOptions } from '../../src/start-bot';
import { freshTable } from './azurite';

/** The whole bot over real HTTP, with Teams on loopback and Azurite: what a person in the sample group meets. */
export interface WholeBot {
  readonly teams: Simulator;
  readonly bot: RunningBot;
  readonly group: Group;
  readonly tableName: string;
  close(): Promise<void>;
}

interface Options {
  readonly group?: Partial<Group>;
  /** Nothing is stored: the group is to be set up in Teams. */
  readonly withoutGroup?: boolean;
  readonly world?: World;
  readonly connector?: ConnectorOptions;
  readonly clock?: Ports['clock'];
  readonly wakeUps?: StartOptions['wakeUps'];
  /** For how long the board waits for more of a burst; hardly at all unless a burst is what the test is about. */
  readonly burstSeconds?: number;
  /** Start on the table of an earlier bot, as after a restart. */
  readonly tableName?: string;
  readonly teams?: Simulator;
  /** The store by another way than directly. */
  readonly connectionString?: string;
}

export async function startWholeBot(options: Options = {}): Promise<WholeBot> {
  const { connectionString: direct, tableName: fresh } = freshTable();
  const connectionString = options.connectionString ?? direct;
  const tableName = options.tableName ?? fresh;
  const world = options.world ?? sampleWorld;
  const config = readConfig({
    PORT: '0',
    BOT_AUTH: 'anonymous',
    ALLOWED_TENANTS: world.tenantId,
    AZURE_STORAGE_CONNECTION_STRING: connectionString,
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
  });
  const { clock, wakeUps } = options;
  const bot = await startBot(config, {
    tableName,
    burstSeconds: options.burstSeconds ?? 0.1,
    ...(clock !== undefined && { clock }),
    ...(wakeUps !== undefined && { wakeUps }),
  });
  const teams = options.teams ?? (await startConnector({ world, ...options.connector }));
  teams.botUrl = bot.url;
  const group = { ...groupOf(world), ...options.group };
  if (options.tableName === undefined && options.withoutGroup !== true) {
    await bot.ports.groups.save({ revision: 1, at: '2026-11-01T00:00:00.000Z', by: 'test', group }, undefined);
  }
  return {
    teams,
    bot,
    group,
    tableName,
    close: async () => {
      for (const step of bot.stopSteps) await step.stop();
      if (options.teams === undefined) await teams.close();
    },
  };
}

/** The sample world's group: an area for each coordinator, with the deputies of the sample. */
export function groupOf(world: World): Group {
  const id = (key: string) => world.people.find((person) => person.key === key)?.id;
  const areaIds = ['helse', 'oppvekst', 'byutvikling', 'kultur', 'naering', 'okonomi', 'organisasjon'];
  return {
    id: 'samordning',
    // What a test wants to see happen by the clock it says itself.
    automatic: false,
    name: 'Samordningsgruppen',
    language: 'nb',
    timeZone: 'Europe/Oslo',
    tenantId: world.tenantId,
    channel: { teamId: world.team.id, channelId: world.team.channels.at(-1)?.id ?? world.team.id },
    chair: id('leder') ?? '',
    deputyChair: id('nestleder'),
    meeting: { weekday: 'tuesday', time: '09:00', askBefore: 'P2D', deadlineBefore: 'PT2H' },
    areas: areaIds.map((areaId) => ({
      id: areaId,
      names: [{ name: areaId === 'helse' ? 'Helse og velferd' : areaId }],
      predecessors: [],
      coordinators: [{ person: id(areaId) ?? '' }],
      deputies: [id(`${areaId}-stedfortreder`)].flatMap((person) => (person === undefined ? [] : [{ person }])),
    })),
    members: [id('it'), id('kommunikasjon')].flatMap((person) => (person === undefined ? [] : [{ person }])),
    leaders: [
      { person: id('kommunedirektor'), title: 'Kommunedirektør' },
      { person: id('kommunalsjef'), title: 'Kommunalsjef' },
    ].flatMap(({ person, title }) => (person === undefined ? [] : [{ person, title }])),
    approver: id('godkjenner'),
  };
}
