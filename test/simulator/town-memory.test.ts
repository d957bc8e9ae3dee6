import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Changes } from '../../simulator/connector/changes';
import { sampleWorld } from '../../simulator/connector/sample-world';
import { Town } from '../../simulator/connector/town';
import { rememberTown } from '../../simulator/parts/town-memory';

const newTown = (): Town => new Town(sampleWorld, new Changes(), () => new Date('2026-03-03T08:00:00Z'));

describe('the chats from one day to the next', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'town-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps messages with their versions, who blocked the bot, and does not use an id twice', () => {
    const file = join(folder, 'teams.json');
    const before = newTown();
    const finish = rememberTown(before, file);
    const { chatId } = before.people.get('helse');
    before.conversations.openChat(chatId);
    const message = before.conversations.post(chatId, 'bot', { type: 'message', text: 'en' });
    before.conversations.update(chatId, message.id, { type: 'message', text: 'to' });
    const gone = before.conversations.post(chatId, 'bot', { type: 'message', text: 'borte' });
    before.conversations.delete(chatId, gone.id);
    before.people.get('kultur').app = 'blocked';
    finish();

    const after = newTown();
    const finishAfter = rememberTown(after, file);
    expect(after.conversations.isOpen(chatId)).toBe(true);
    expect(after.people.get('kultur').app).toBe('blocked');
    expect(
      after.conversations.in(chatId).map((one) => [one.id, one.text, one.isEdited, one.deletedAt !== undefined]),
    ).toEqual([
      [message.id, 'to', true, false],
      [gone.id, 'borte', false, true],
    ]);
    const fresh = after.conversations.post(chatId, 'bot', { type: 'message', text: 'ny' });
    expect(Number(fresh.id)).toBeGreaterThan(Number(gone.id));
    finishAfter();
  });

  it('does not begin with a file that is not its own', () => {
    const file = join(folder, 'teams.json');
    writeFileSync(file, '{"messages":1}');
    expect(() => rememberTown(newTown(), file)).toThrow();
  });
});
