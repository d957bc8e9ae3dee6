import { startConnector } from '../simulator/connector/start-connector';
import { importGroup } from '../src/app/import-group';
import { readConfig } from '../src/config';
import { keyOf } from '../src/domain/group';
import { publicHolidays } from '../src/runtime/public-holidays';
import { CallLog } from './bot/call-log';
import { CardTags } from './bot/card-tags';
import { openDurable, type StoreKind } from './bot/durable';
import { ErrorLog } from './bot/error-log';
import { Chance } from './chance';
import { Chair } from './people/chair';
import { Coordinators } from './people/coordinators';
import { watchChats } from './people/watch-chats';
import { readOutcome, type Outcome } from './read-outcome';
import { VirtualClock } from './virtual-clock';
import { YearCalendar } from './year/calendar';
import { ChairDoes } from './year/chair-does';
import { firstGroupFile, readGroupFile } from './year/group-files';
import { PeopleDo } from './year/people-do';
import { play } from './year/play';
import { Stage } from './year/stage';
import { summerOf } from './year/summer-of';
import { townOfTheYear } from './year/town-of-the-year';
import { Trouble } from './year/trouble';
import { weekWithCrisis } from './year/week-with-crisis';
import { wholeYear } from './year/whole-year';

export interface RehearsalOptions {
  /** A Monday. */
  readonly from: string;
  readonly weeks: number;
  readonly seed: number;
  readonly store: StoreKind;
}

/** Fewer weeks than these are too short for the year's scenes. */
const wholeYearWeeks = 30;
const hourMs = 3_600_000;

/** Plays the weeks through the real product, and says what came of them. */
export async function rehearse(options: RehearsalOptions): Promise<Outcome> {
  const calendar = new YearCalendar(options.from, options.weeks);
  const clock = new VirtualClock(calendar.start.plus({ hours: 8 }).toMillis());
  const tags = new CardTags();
  const durable = await openDurable(options.store, clock);
  const around = {
    clock,
    durable,
    tags,
    calls: new CallLog(clock, tags),
    log: new ErrorLog(),
    holidays: publicHolidays(),
  };
  const teams = await startConnector({ world: townOfTheYear, now: () => new Date(clock.nowMs), botTimeoutMs: 60_000 });
  const file = readGroupFile(firstGroupFile(summerOf(calendar)));
  const config = readConfig({
    ...{ PORT: '0', BOT_AUTH: 'anonymous', ALLOWED_TENANTS: file.tenantId, LOG_LEVEL: 'silent' },
    AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  });
  const stage = new Stage(around, teams, new Chance(options.seed), keyOf(file), config);
  try {
    await stage.startBot();
    await stage.act('the app comes into the team', async () => {
      await teams.team.installs('leder');
      return undefined;
    });
    const needs = { groups: durable.storage.groups, clock, log: around.log };
    await importGroup({ ...needs, afterSave: async () => stage.life?.ports.wake.arm(stage.key, clock.now()) }, file, {
      by: 'rehearsal',
      dryRun: false,
    });
    const [chair, coordinators] = [new Chair(stage), new Coordinators(stage)];
    const scene = {
      ...{ stage, calendar, chair, coordinators },
      ...{ trouble: new Trouble(stage), chairDoes: new ChairDoes(stage), people: new PeopleDo(stage) },
      dates: (day: string) => day.split('-').map(Number).toReversed().join('.'),
    };
    if (options.weeks >= wholeYearWeeks) wholeYear(scene);
    else weekWithCrisis(scene);
    const look = watchChats(stage, coordinators, chair);
    await play(stage, calendar.end.toMillis(), look);
    // Nothing new happens, and what is under way comes to its end.
    stage.agenda.clear();
    teams.faults.clear();
    await stage.startBot();
    await play(stage, calendar.end.toMillis() + 2 * hourMs, () => Promise.resolve());
    return await readOutcome(stage, calendar);
  } finally {
    stage.killBot();
    await teams.close();
    await durable.close();
  }
}
