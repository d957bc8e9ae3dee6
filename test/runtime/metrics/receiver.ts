import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

const attributesSchema = z.array(z.object({ key: z.string(), value: z.object({ stringValue: z.string() }) }));
const pointSchema = z.object({
  attributes: attributesSchema,
  asInt: z.number().optional(),
  asDouble: z.number().optional(),
  count: z.number().optional(),
  sum: z.number().optional(),
});
const metricSchema = z.object({
  name: z.string(),
  sum: z.object({ dataPoints: z.array(pointSchema) }).optional(),
  histogram: z.object({ dataPoints: z.array(pointSchema) }).optional(),
});
const exportSchema = z.object({
  resourceMetrics: z.array(
    z.object({
      resource: z.object({ attributes: attributesSchema }),
      scopeMetrics: z.array(z.object({ metrics: z.array(metricSchema) })),
    }),
  ),
});

export interface Received {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Takes OTLP over HTTP on loopback, as JSON. */
export class Receiver {
  readonly received: Received[] = [];
  /** `hang`: takes the request and never answers. */
  answer: number | 'hang' = 200;
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.received.push({
        path: request.url,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      if (this.answer === 'hang') return;
      // restify makes writeHead return nothing in every program that has loaded it.
      response.writeHead(this.answer, { 'Content-Type': 'application/json' });
      response.end('{}');
    });
  });

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  /** Each point of the latest export as `name{attributes}`: a count, or for durations `count/sum`. */
  figures(): Record<string, number | string> {
    return Object.fromEntries(
      this.#latest().scopeMetrics.flatMap(({ metrics }) =>
        metrics.flatMap((metric) => [
          ...(metric.sum?.dataPoints ?? []).map((point) => [titled(metric.name, point), point.asInt ?? point.asDouble]),
          ...(metric.histogram?.dataPoints ?? []).map((point) => [
            titled(metric.name, point),
            `${point.count ?? 0}/${point.sum ?? 0}`,
          ]),
        ]),
      ),
    ) as Record<string, number | string>;
  }

  resource(): Record<string, string> {
    return Object.fromEntries(this.#latest().resource.attributes.map(({ key, value }) => [key, value.stringValue]));
  }

  #latest() {
    const [latest] = exportSchema.parse(JSON.parse(this.received.at(-1)?.body ?? '{}')).resourceMetrics;
    if (latest === undefined) throw new Error('nothing was sent');
    return latest;
  }
}

function titled(name: string, { attributes }: z.infer<typeof pointSchema>): string {
  return `${name}{${attributes.map(({ key, value }) => `${key}=${value.stringValue}`).join(',')}}`;
}
