import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseGroupFile } from '../../src/app/group-file/parse-group-file';
import { peopleOn } from '../../src/domain/group';

const text = z.string().min(1);
const person = z.strictObject({
  id: text,
  name: text,
  userPrincipleName: text,
  aadObjectId: text,
  givenName: text,
  surname: text,
  email: text,
});
/** The shape that the playground 0.2.28 accepts; it ends without a word on the screen when a file has another. */
const settingsSchema = z.strictObject({
  version: z.enum(['0.1.0', '0.1.1']),
  tenantId: text,
  bot: z.strictObject({ id: text, name: text.max(42) }),
  currentUser: person,
  users: z.array(person).length(5),
  personalChat: z.strictObject({ id: text }),
  groupChat: z.strictObject({ id: text, name: text }),
  team: z.strictObject({
    id: text,
    name: text,
    aadGroupId: text,
    channels: z.array(z.strictObject({ id: text, name: text })).max(1),
  }),
});

describe('the Agents Playground', () => {
  const settings = settingsSchema.parse(parse(readFileSync('.m365agentsplayground.yml', 'utf8')));
  const people = [settings.currentUser, ...settings.users];
  const file = 'docs/examples/playground-group.yaml';
  const parsed = parseGroupFile(readFileSync(file, 'utf8'), file);

  it('knows people by their object id alone, so that the bot can write to them first', () => {
    expect(people.map((each) => each.id)).toEqual(people.map((each) => each.aadObjectId));
    expect(new Set(people.map((each) => each.id)).size).toBe(6);
  });

  it('gets a group with the tenant, team, channel and people of its settings', () => {
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    const { group } = parsed;
    expect(group.tenantId).toBe(settings.tenantId);
    expect(group.channel).toEqual({ teamId: settings.team.id, channelId: settings.team.channels[0]?.id });
    expect(group.chair).toBe(settings.currentUser.id);
    expect([...peopleOn(group, '2026-11-24')].toSorted()).toEqual(people.map((each) => each.id).toSorted());
  });
});
