import { describe, expect, it } from '@jest/globals';
import { readCommand } from '../../src/teams/read-command';

describe('a command', () => {
  it.each(['aksjon: Ring Per', 'Tiltak:Ring Per', 'action, Ring Per', 'AKSJON\nRing Per'])(
    'keeps what is to be done when it is written with punctuation: %j',
    (text) => {
      expect(readCommand(text)).toEqual({ command: 'newAction', argument: 'Ring Per' });
    },
  );

  it.each(['«status»', '"status"', 'Status:', 'status,', 'status!'])(
    'is heard through quotes and stops: %s',
    (text) => {
      expect(readCommand(text).command).toBe('status');
    },
  );

  it.each(['?', '…', ''])('does not vanish with its punctuation: %j', (text) => {
    expect(readCommand(text).command).toBe(text === '?' ? 'help' : undefined);
  });
});
