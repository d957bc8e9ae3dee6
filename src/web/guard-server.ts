import type { Server } from 'restify';
import { securityHeaders } from './security-headers';

declare module 'restify' {
  interface Server {
    /** Runs before all else, outside of every handler chain; false ends the request. Not in the published types. */
    first(handler: (request: Request, response: Response) => boolean): void;
  }
}

/** A name or an address, and perhaps a port. Anything else could end up in the path that restify routes by. */
const wellFormedHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

const headersTimeoutMs = 10_000;
const requestTimeoutMs = 30_000;
/** Longer than the idle time of a usual load balancer, so that it is not we who close under a request. */
const keepAliveMs = 75_000;

/** What has to hold for every connection and every request, whatever it asks for. */
export function guardServer(server: Server): void {
  server.server.headersTimeout = headersTimeoutMs;
  server.server.requestTimeout = requestTimeoutMs;
  server.server.keepAliveTimeout = keepAliveMs;

  // restify 12 reads the Host header with `new URL` outside of any handler: a malformed one would end the process
  // (node-restify issue 2011).
  server.first((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    try {
      request.getUrl();
      if (wellFormedHost.test(request.headers.host ?? 'localhost')) return true;
    } catch {
      // Answered below, like a host that can be read but is not one.
    }
    response.writeHead(400, { 'Content-Type': 'application/json', Connection: 'close' });
    response.end('{"error":"bad_request"}');
    return false;
  });

  // restify listens for upgrades without answering them, which would leave the socket open for ever.
  server.on('upgrade', (_request, socket) => {
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}
