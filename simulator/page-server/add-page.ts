import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ClockDesk } from '../clock/clock-desk';
import { readBody } from '../connector/read-body';
import type { Simulator } from '../connector/simulator';
import { commandSchema } from './command-schema';
import { openEventStream } from './event-stream';
import { readPageFile } from './page-files';
import { runCommand } from './run-command';

const largestCommand = 256 * 1024;

/** Nothing from outside, nothing inline, and no other site may frame the page. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

async function answerCommand(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  desk: ClockDesk | undefined,
): Promise<void> {
  // A form or a script of another site cannot send this type without asking first, and nobody answers it.
  if (request.headers['content-type'] !== 'application/json') {
    response.writeHead(415);
    response.end();
    return;
  }
  const command = commandSchema.parse(JSON.parse(await readBody(request, largestCommand)));
  const outcome = await runCommand(simulator, command, desk);
  // Not chained: restify, in the same process, has writeHead return nothing.
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(outcome));
}

/**
 * Adds the page to the connector's server, at `/`. `root` is the project's folder. With a desk the page has a clock that
 * can be put forward.
 */
export function addPage(simulator: Simulator, root: string, desk?: ClockDesk): void {
  desk?.clock.listen(() => simulator.town.changes.announce());
  simulator.addAnnex(async (request, response, url) => {
    if (request.method === 'GET' && url.pathname === '/page/events') {
      openEventStream(simulator, response, desk);
      return true;
    }
    if (request.method === 'POST' && url.pathname === '/page/command') {
      await answerCommand(simulator, request, response, desk);
      return true;
    }
    const file = request.method === 'GET' ? await readPageFile(root, url.pathname) : undefined;
    if (file === undefined) return false;
    response.writeHead(200, { ...headers, 'content-type': file.type });
    response.end(file.bytes);
    return true;
  });
}
