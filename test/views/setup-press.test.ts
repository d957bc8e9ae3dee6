import { describe, expect, it } from '@jest/globals';
import { setupButtonSchema } from '../../src/views/setup-press';

const draft = { v: 1, s: `setup-${'0'.repeat(24)}`, r: 1 };
const taken = (button: object) => setupButtonSchema.safeParse(button).success;

describe('the buttons of a group that is to be', () => {
  it('do not choose a channel: the group gets the one that its card stands in', () => {
    expect(taken({ ...draft, verb: 'setup.show', view: 'channel' })).toBe(false);
    expect(taken({ ...draft, verb: 'setup.save', part: 'channel', then: 'settings' })).toBe(false);
    expect(taken({ ...draft, verb: 'setup.save', part: 'general', then: 'channel' })).toBe(false);
    expect(taken({ ...draft, verb: 'setup.save', part: 'general', then: 'settings' })).toBe(true);
  });

  it('change an area that is called «Channel», as any other', () => {
    expect(taken({ ...draft, verb: 'setup.area', do: 'save', a: 'channel' })).toBe(true);
  });
});
