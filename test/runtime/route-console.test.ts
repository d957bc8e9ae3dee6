import { describe, expect, it } from '@jest/globals';
import { createJsonLog } from '../../src/runtime/json-log';
import { routeConsole } from '../../src/runtime/route-console';

describe('what libraries print', () => {
  it('becomes one short line of the log, without secrets', () => {
    const lines: string[] = [];
    const restore = routeConsole(createJsonLog({ level: 'info' }, { write: (line) => void lines.push(line) }));
    try {
      console.error(`Error finding key for token. Available keys: -----BEGIN\n${'MIIB'.repeat(500)}`);
      console.error(new Error('Ola er sykmeldt'));
      console.warn('header was Bearer abc.def');
      console.log('chatter');
    } finally {
      restore();
    }
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Error finding key');
    expect(lines.join('')).not.toMatch(/MIIB|sykmeldt|abc/);
  });
});
