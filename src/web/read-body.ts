import type { IncomingMessage } from 'node:http';
import { parseJsonObject } from './parse-json-object';

/** Teams' own limit for a message is about 100 KB. */
const mostBytes = 256 * 1024;

/** What the caller gets instead, with the code of the answer's body. */
export interface BodyRefusal {
  readonly status: 400 | 413 | 415;
  readonly error: 'invalid_json' | 'incomplete' | 'too_large' | 'unsupported_media_type';
}

/** The bytes of the request, counted as they come; undefined as soon as there are too many. */
function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= mostBytes) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The caller went away.')));
  });
}

const patienceMs = 2_000;

/**
 * Lets the rest of a body that is too large run out unread. A caller that is still sending when the connection is closed
 * sees a broken connection instead of the answer; one that goes on for longer than a moment has to live with that.
 */
function letRunOut(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs);
    request.once('close', () => clearTimeout(timer));
    for (const end of ['end', 'close', 'error'] as const) request.once(end, () => resolve());
    request.resume();
  });
}

/** The JSON object that the caller sent, or why it is refused. A compressed body is refused: it has no honest size. */
export async function readBody(request: IncomingMessage): Promise<{ value: object } | BodyRefusal> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (type !== 'application/json' || encoding !== 'identity') return { status: 415, error: 'unsupported_media_type' };
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) {
    await letRunOut(request);
    return { status: 413, error: 'too_large' };
  }
  const bytes = await readBytes(request).catch(() => 'gone' as const);
  if (bytes === 'gone') return { status: 400, error: 'incomplete' };
  if (bytes === undefined) {
    await letRunOut(request);
    return { status: 413, error: 'too_large' };
  }
  const value = parseJsonObject(bytes.toString('utf8'));
  return value === undefined ? { status: 400, error: 'invalid_json' } : { value };
}
