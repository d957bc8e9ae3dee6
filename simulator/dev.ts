import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BotWire } from './clock/bot-wire';
import { ClockDesk } from './clock/clock-desk';
import { rememberClock } from './clock/clock-memory';
import { TownClock } from './clock/town-clock';
import { sampleWorld } from './connector/sample-world';
import type { Simulator } from './connector/simulator';
import { startConnector } from './connector/start-connector';
import { addPage } from './page-server/add-page';
import { botEnvironment } from './parts/bot-environment';
import { Part } from './parts/part';
import { freePort } from './parts/port';
import { readPort } from './parts/read-port';
import { rememberTown } from './parts/town-memory';
import { waitUntil } from './parts/wait-until';

/** The whole of `npm run dev`: Azurite, Teams on loopback with its page, the bot, and the sample group. */

const root = resolve(__dirname, '..', '..');
const dataFolder = join(root, '.azurite');
const running: Part[] = [];
/** The sample group's. */
const timeZone = 'Europe/Oslo';
let simulator: Simulator | undefined;
let desk: ClockDesk | undefined;
let finishMemory: (() => void) | undefined;
let isStopping = false;

/** Ends everything, last started first, and the process with it. */
async function stopAll(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  desk?.close();
  for (const part of [...running].reverse()) await part.stop();
  finishMemory?.();
  await simulator?.close();
  process.exitCode = code;
}

function start(name: string, script: readonly string[], env: NodeJS.ProcessEnv, hasChannel = false): Part {
  const logFile = join(dataFolder, `${name.toLowerCase()}.log`);
  const part = new Part({ name, script, folder: root, env, logFile, hasChannel });
  running.push(part);
  part.onDeath((dead, code) => {
    if (isStopping) return;
    console.error(
      `\n${dead.name} stoppet uventet (kode ${code ?? 'ukjent'}). De siste linjene:\n${dead.lastLines(15)}`,
    );
    console.error(`Resten av loggen: ${dead.logFile}`);
    void stopAll(1);
  });
  return part;
}

async function needPort(port: number, name: string): Promise<number> {
  if ((await freePort(port)) !== undefined) return port;
  throw new Error(
    `Port ${port} er opptatt, kanskje av en øvelse som alt er i gang. Stopp den, eller velg en annen: ${name}=${port + 10} npm run dev`,
  );
}

/** One of Azurite's services, with what it keeps in the data folder; the port it listens on. */
async function startAzurite(service: 'table' | 'queue', wantedPort: number): Promise<number> {
  const port = (await freePort(wantedPort)) ?? (await freePort(0));
  if (port === undefined) throw new Error('Fant ingen ledig port til Azurite.');
  const script = join(root, 'node_modules', 'azurite', 'dist', 'src', service, 'main.js');
  const options = [`--${service}Host`, '127.0.0.1', `--${service}Port`, String(port), '--location', dataFolder];
  const name = service === 'table' ? 'Azurite' : 'Azurite-queue';
  start(name, [script, ...options, '--disableTelemetry', '--skipApiVersionCheck', '--silent'], process.env);
  const answers = async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${port}/`)).status > 0;
  const isUp = await waitUntil(answers, { limitMs: 30_000, isOver: () => isStopping });
  if (!isUp) throw new Error('Azurite kom ikke i gang.');
  return port;
}

/** Runs a command of the administrator's to its end. */
async function admin(words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const logFile = join(dataFolder, 'admin.log');
  const script = [join(root, 'dist', 'src', 'admin.js'), ...words];
  const part = new Part({ name: 'Admin', script, folder: root, env, logFile });
  running.push(part);
  const code = await part.ended;
  if (code !== 0 && !isStopping) throw new Error(`Gruppen kunne ikke leses inn:\n${part.lastLines(15)}`);
}

/** What to know about a clock that was put forward the last time. */
function aheadWords(aheadMs: number): string {
  const hours = Math.round(aheadMs / 3_600_000);
  return hours === 0 ? '' : `\n     Den er ${hours} timer foran siden sist.`;
}

/** Reads what the last run left. */
function takeUp<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${what} fra sist kan ikke leses. Begynn på nytt med: npm run dev -- --fresh`, { cause });
  }
}

async function run(): Promise<void> {
  const simulatorPort = await needPort(readPort(process.env, 'SIMULATOR_PORT', 3979), 'SIMULATOR_PORT');
  const botPort = await needPort(readPort(process.env, 'PORT', 3978), 'PORT');
  if (process.argv.includes('--fresh')) rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder, { recursive: true });

  const [tablePort, queuePort] = await Promise.all([startAzurite('table', 10002), startAzurite('queue', 10001)]);
  const env = botEnvironment(process.env, { botPort, tablePort, queuePort, tenants: [sampleWorld.tenantId] });
  await admin(['group', 'import', join('simulator', 'sample-group.yaml')], env);

  const botUrl = `http://127.0.0.1:${botPort}`;
  const time = takeUp('Klokka', () => new TownClock(rememberClock(join(dataFolder, 'clock.json'))));
  const teams = await startConnector({ botUrl, port: simulatorPort, now: () => time.now() });
  simulator = teams;
  finishMemory = takeUp('Chattene', () => rememberTown(teams.town, join(dataFolder, 'teams.json')));
  const bot = new BotWire(start('Boten', [require.resolve('./bot-with-clock')], env, true).channel);
  bot.steer(time.setting);
  time.listen(() => bot.steer(time.setting));
  const nextWake = (): Promise<string | undefined> => bot.nextWake();
  desk = new ClockDesk({ clock: time, timeZone, nextWake, quiet: () => teams.quiet(500) });
  addPage(teams, root, desk);
  const isReady = async (): Promise<boolean> => (await fetch(`${botUrl}/readyz`)).ok;
  if (!(await waitUntil(isReady, { limitMs: 30_000, isOver: () => isStopping }))) {
    if (isStopping) return;
    throw new Error(`Boten ble ikke klar på 30 sekunder. Loggen: ${join(dataFolder, 'boten.log')}`);
  }
  await teams.team.installs('leder');

  console.log(`
  Samordning er i gang: ${teams.url}

  1. Skriv «samle inn» som Ingrid Solbakken, leder for gruppen.
  2. Svar på kortet som Kari-Anne Bjørnstad-Mælen og de andre områdekoordinatorene.
  3. Skriv «post» som Ingrid, og se situasjonsbildet i kanalen.
  4. Skriv «lukk» og «samle inn» for å prøve uka etter, med «Ingen endring».
  5. Eller la uka gå av seg selv med klokka øverst på siden.${aheadWords(time.aheadMs())}

  Ctrl-C stopper alt. Alt blir liggende til neste gang; «npm run dev -- --fresh» begynner på nytt.
`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll(0));
run().catch((error: unknown) => {
  if (!isStopping) console.error(error instanceof Error ? error.message : error);
  void stopAll(1);
});
