import type { IncomingMessage, ServerResponse } from 'node:http';

/** Another part of the same server, such as the page; answers false for a path that is not its own. */
export type Annex = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;
