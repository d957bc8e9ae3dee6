import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import type { Channel } from '../clock/channel';

/** How long a part has to stop of itself before it is killed, in ms. */
const patienceMs = 8000;

interface PartSettings {
  /** What the console calls it. */
  readonly name: string;
  /** The script and its arguments; node runs it. */
  readonly script: readonly string[];
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where its output goes. */
  readonly logFile: string;
  /** It listens on `channel`. */
  readonly hasChannel?: boolean;
}

/** A program that runs beside the simulator. */
export class Part {
  private readonly child: ChildProcess;
  private isStopping = false;
  /** Resolves when the program has ended. */
  readonly ended: Promise<number | undefined>;

  constructor(private readonly settings: PartSettings) {
    const log = createWriteStream(settings.logFile, { flags: 'w' });
    this.child = spawn(process.execPath, [...settings.script], {
      cwd: settings.folder,
      env: settings.env,
      stdio: ['ignore', 'pipe', 'pipe', ...(settings.hasChannel === true ? (['ipc'] as const) : [])],
      // Ctrl-C goes to the whole group; the parts are stopped in order instead.
      detached: true,
    });
    this.child.stdout?.pipe(log, { end: false });
    this.child.stderr?.pipe(log, { end: false });
    this.ended = new Promise((resolve) => {
      this.child.once('error', () => resolve(undefined));
      this.child.once('exit', (code) => resolve(code ?? undefined));
    });
  }

  /** The wire to the program, when it has one. */
  get channel(): Channel {
    return {
      send: (message) => {
        if (this.child.connected) this.child.send(message, () => undefined);
      },
      listen: (listener) => void this.child.on('message', listener),
    };
  }

  get name(): string {
    return this.settings.name;
  }

  get logFile(): string {
    return this.settings.logFile;
  }

  /** Calls back when the program ends although nobody asked it to. */
  onDeath(tell: (part: Part, code: number | undefined) => void): void {
    void this.ended.then((code) => {
      if (!this.isStopping) tell(this, code);
    });
  }

  /** The last lines of its output, to be shown when it has failed. */
  lastLines(count: number): string {
    if (!existsSync(this.logFile)) return '';
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  }

  /** Asks it to end, and kills it when it has not done so in eight seconds. */
  async stop(): Promise<void> {
    this.isStopping = true;
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    const kill = setTimeout(() => this.child.kill('SIGKILL'), patienceMs);
    await this.ended;
    clearTimeout(kill);
  }
}
