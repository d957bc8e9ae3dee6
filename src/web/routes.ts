/** Every address of the server, and who may call it. What is not here is answered 404, or 405 for another method. */
export const routes = [
  { method: 'POST', path: '/api/messages', who: 'Teams: a token signed by Microsoft (nobody else but in development)' },
  { method: 'GET', path: '/healthz', who: 'anybody: it only says that the process lives' },
  { method: 'GET', path: '/readyz', who: 'anybody: it only names the parts that are missing' },
] as const;

export type Path = (typeof routes)[number]['path'];
