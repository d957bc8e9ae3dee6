import { beforeEach, describe, expect, it } from '@jest/globals';
import { createAction } from '../../../src/app/create-action';
import { postBoard } from '../../../src/app/post-board';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { chairId, sampleGroup } from '../../support/sample';

const group = sampleGroup(3);
const chair = { id: chairId, name: 'Nina Berg' };
const isLog = (card: string) => card.includes('"Aksjonslogg"');

describe('an action log that Teams does not take', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const told = () =>
    world.sent
      .filter(({ conversation, card }) => conversation === `chat:${chairId}` && /Aksjonsloggen (kom|er)/.test(card))
      .map(({ call, card }) => [call, card.includes(say('nb', 'chairNote.logTitle')) ? 'refused' : 'over']);
  const acts = (id: string) => createAction(world.ports, group, { id, text: `Aksjon ${id}` }, chair);
  const refuses = (error: string, what = isLog) => {
    world.teams.answer = ({ card, conversation }) =>
      what(card) && conversation.startsWith(group.channel.channelId) ? { kind: 'refused', error } : undefined;
  };

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
  });

  it('is told to the chair, once, with the code, and taken back when it comes', async () => {
    refuses('400 BadSyntax');
    await world.live('2026-11-24T07:40:00.000Z');
    expect(told()).toEqual([['send', 'refused']]);
    const [note] = world.sent.filter(({ card }) => card.includes(say('nb', 'chairNote.logTitle')));
    expect(note?.card).toContain('400 BadSyntax');
    expect(note?.card).toContain('postNow');
    await acts('a1');
    await world.live('2026-11-24T07:50:00.000Z');
    await postBoard(world.ports, world.key);
    await world.live('2026-11-24T08:00:00.000Z');
    expect(told()).toHaveLength(1);
    world.teams.answer = () => undefined;
    await postBoard(world.ports, world.key);
    await world.live('2026-11-24T08:10:00.000Z');
    expect(told()).toEqual([
      ['send', 'refused'],
      ['update', 'over'],
    ]);
    await acts('a2');
    await world.live('2026-11-24T08:20:00.000Z');
    expect(told()).toHaveLength(2);
    const waiting = await world.ports.outbox.pending(world.key);
    expect(waiting.map(({ id }) => id)).toEqual([]);
  });

  it('is told when an edit is refused of one that stands: the app was removed from the team', async () => {
    await world.live('2026-11-24T07:40:00.000Z');
    refuses('403 BotNotInConversationRoster');
    await acts('a1');
    await world.live('2026-11-24T07:50:00.000Z');
    expect(told()).toEqual([['send', 'refused']]);
    world.teams.answer = () => undefined;
    await acts('a2');
    await world.live('2026-11-24T08:00:00.000Z');
    expect(told().at(-1)).toEqual(['update', 'over']);
    const log = world.sent.findLast(({ card }) => isLog(card));
    expect(log).toMatchObject({ call: 'update' });
    expect(log?.card).toContain('Aksjon a2');
  });

  it('is not told beside a board that is refused: that says it', async () => {
    await world.live('2026-11-24T07:40:00.000Z');
    refuses('403 BotNotInConversationRoster', () => true);
    await postBoard(world.ports, world.key);
    await world.live('2026-11-24T08:30:00.000Z');
    expect(told()).toEqual([]);
    expect(world.sent.filter(({ card }) => card.includes(say('nb', 'chairNote.boardTitle')))).toHaveLength(1);
  });

  it('is not told when it comes before the chair can be reached', async () => {
    world.teams.answer = ({ card, conversation }) => {
      if (conversation === `chat:${chairId}`) return { kind: 'later', error: '503' };
      return isLog(card) ? { kind: 'refused', error: '400' } : undefined;
    };
    await world.live('2026-11-24T07:40:00.000Z');
    world.teams.answer = () => undefined;
    await postBoard(world.ports, world.key);
    await world.live('2026-11-24T08:30:00.000Z');
    expect(told()).toEqual([]);
  });
});
