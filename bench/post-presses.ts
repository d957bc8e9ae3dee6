import { Agent, request } from 'node:http';
import { inParallel } from './in-parallel';

const agent = new Agent({ keepAlive: true, maxSockets: 10 });

/** Posts every body to the bot, ten at a time. Gives the ms it took; throws for an answer that is not a card. */
export async function postPresses(url: string, bodies: readonly string[]): Promise<number> {
  const from = performance.now();
  await inParallel(10, bodies, async (body) => {
    const answer = await post(new URL('/api/messages', url), body);
    if (!answer.includes('"application/vnd.microsoft.card.adaptive"')) throw new Error(`No card: ${answer}`);
  });
  return performance.now() - from;
}

function post(url: URL, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) };
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(text));
    });
    call.on('error', reject);
    call.end(body);
  });
}
