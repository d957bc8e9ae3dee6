import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { may } from '../../src/domain/access';
import { commandTable } from '../../src/teams/commands/command-table';
import { readCommand } from '../../src/teams/read-command';
import { pressAs } from '../support/press-as';
import { sayAs } from '../support/say-as';
import { elsewhere, g, own, type DeskWorld } from './a-desk';
import { actors, everyActor, type Actor } from './actors';
import { commandRows, type CommandRow } from './command-rows';
import { theDesk } from './the-desk';

const mayAsk = (actor: Actor, { right, or }: CommandRow) =>
  right === 'own' || [right, or ?? right].some((one) => may([actors[actor].role], one));

it('every command of the code has its row, with the right that the command’s own rule asks for', () => {
  const source = readFileSync('src/teams/read-command.ts', 'utf8').split('export interface')[0] ?? '';
  const commands = [...source.matchAll(/^ {2}\| '(\w+)'/gm)].map(([, name = '']) => name);
  expect(commands.length).toBeGreaterThan(25);
  expect(Object.keys(commandRows).toSorted()).toEqual(commands.toSorted());
  const asked = Object.entries(commandTable).map(([name, { right, or }]) => [name, right, or]);
  const rows: Readonly<Record<string, CommandRow>> = commandRows;
  expect(asked).toEqual(asked.map(([name = '']) => [name, rows[name]?.right, rows[name]?.or]));
});

describe.each(Object.entries(commandRows))('%s', (name, row) => {
  const allowed = everyActor.filter((actor) => mayAsk(actor, row));
  const others = everyActor.filter((actor) => !mayAsk(actor, row));
  let world: DeskWorld;
  let restore: () => void;
  let before: readonly string[];

  beforeAll(async () => {
    world = await theDesk();
    restore = world.keep();
    before = world.rows();
  });
  beforeEach(() => {
    restore();
  });

  it('is understood, and answered to whoever may ask', async () => {
    expect(readCommand(row.text).command).toBe(name);
    const refusals = new Set<string>();
    for (const actor of others) refusals.add(JSON.stringify(await sayAs(world.ports, actors[actor].person, row.text)));
    restore();
    for (const actor of allowed) {
      const answer = await sayAs(world.ports, actors[actor].person, row.text);
      expect([actor, refusals.has(JSON.stringify(answer))]).toEqual([actor, false]);
      if (row.changes === true) expect([actor, world.rows()]).not.toEqual([actor, before]);
      restore();
    }
  });

  it('is refused to everybody else, in the chat, in the channel and by a choice that was forged', async () => {
    const { channelId } = world.group.channel;
    const channel = { isPersonal: false, channelId, conversationId: `${channelId};messageid=1` };
    for (const actor of others) {
      const { person } = actors[actor];
      for (const answer of [
        await sayAs(world.ports, person, row.text),
        await sayAs(world.ports, person, row.text, channel),
        await pressAs(world.ports, person, { v: 1, verb: 'choose', l: 'nb', command: name, g }),
        await pressAs(world.ports, person, { v: 1, verb: 'choose', l: 'nb', command: name, g, a: 'area1' }, channel),
      ]) {
        expect([actor, Object.keys(answer ?? {})]).toEqual([actor, ['text']]);
        expect([actor, JSON.stringify(answer).includes(own)]).toEqual([actor, false]);
      }
      expect([actor, world.rows()]).toEqual([actor, before]);
    }
  });

  it('finds nothing of the group in another organisation', async () => {
    for (const actor of everyActor) {
      const answer = await sayAs(world.ports, actors[actor].person, row.text, { tenantId: elsewhere });
      const said = JSON.stringify(answer ?? {});
      expect([actor, said.includes(own) || said.includes(world.group.name)]).toEqual([actor, false]);
      expect([actor, world.rows()]).toEqual([actor, before]);
    }
  });
});
