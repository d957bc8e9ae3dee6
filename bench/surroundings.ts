import { randomUUID } from 'node:crypto';
import type { Log } from '../src/app/ports/log';
import { createTableStorage } from '../src/storage/create-table-storage';
import { createWakes } from '../src/storage/create-wakes';
import type { Storage } from '../src/storage/storage';
import { Child } from './child';
import { QuietConnector } from './quiet-connector';
import { tenantId } from './sample-group';
import { startAzurite } from './start-azurite';

const silent: Log = { info: () => undefined, warn: () => undefined, error: console.error, child: () => silent };

/** What both sides of a measure stand on: one Azurite, one loopback connector. */
export class Surroundings {
  private constructor(
    private readonly azurite: Awaited<ReturnType<typeof startAzurite>>,
    readonly connector: QuietConnector,
    readonly serviceUrl: string,
  ) {}

  static async open(): Promise<Surroundings> {
    const connector = new QuietConnector();
    return new Surroundings(await startAzurite(), connector, await connector.listen());
  }

  /** Large and shared tables make Azurite slow. */
  freshTable(): string {
    return `b${randomUUID().replaceAll('-', '')}`;
  }

  get connectionString(): string {
    return this.azurite.connectionString;
  }

  storage(tableName: string): Storage {
    return createTableStorage({ connectionString: this.connectionString, tableName, log: silent });
  }

  wakes(tableName: string): ReturnType<typeof createWakes> {
    return createWakes({ connectionString: this.connectionString, tableName, log: silent });
  }

  /**
   * The bot as in production, but for the credentials: it logs as there, to nowhere. What Teams allows is 50 requests a
   * second; elsewhere the question is what the product is able to do, and a rate that is never reached holds nobody up.
   */
  product(tableName: string, requestsPerSecond = 100_000): Promise<Child> {
    const rate = { BENCH_REQUESTS_PER_SECOND: String(requestsPerSecond) };
    return Child.start('product', { ...this.environment(), ...rate, BENCH_TABLE: tableName });
  }

  /** The SDK's adapter behind restify. */
  stock(tableName: string, card: object): Promise<Child> {
    return Child.start('stock', {
      BENCH_TABLE: tableName,
      BENCH_CARD: JSON.stringify(card),
      AZURE_STORAGE_CONNECTION_STRING: this.connectionString,
    });
  }

  environment(): Record<string, string> {
    return {
      PORT: '0',
      BOT_AUTH: 'anonymous',
      ALLOWED_TENANTS: tenantId,
      AZURE_STORAGE_CONNECTION_STRING: this.connectionString,
    };
  }

  async close(): Promise<void> {
    this.connector.close();
    await this.azurite.stop();
  }
}
