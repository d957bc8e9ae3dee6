import { describe, expect, it } from '@jest/globals';
import type { Turn } from '../../../src/teams/turn';
import { pressId } from '../../../src/teams/presses/press-id';

const sender: Turn['sender'] = {
  tenantId: 't',
  personId: 'kari',
  name: 'Kari',
  serviceUrl: 'http://127.0.0.1/',
  conversationId: 'a:kari',
  isPersonal: true,
  channelId: undefined,
  team: undefined,
  channelName: undefined,
  locale: undefined,
  activityId: '1',
};

function press(text: string): Parameters<typeof pressId>[1] {
  const form = { v: 1, verb: 'status.send', r: 1, text };
  return { verb: 'status.send', groupId: 'g', meetingId: 'm', areaId: 'a', shownVersion: 1, form, language: 'nb' };
}

describe('the id of a press', () => {
  it('is the same for a press that is delivered twice', () => {
    expect(pressId(sender, press('A'))).toBe(pressId(sender, press('A')));
  });

  it('does not lose a reply of a client that uses an activity’s id again', () => {
    expect(pressId(sender, press('A'))).not.toBe(pressId(sender, press('B')));
    expect(pressId(sender, press('A'))).not.toBe(pressId({ ...sender, personId: 'per' }, press('A')));
  });
});
