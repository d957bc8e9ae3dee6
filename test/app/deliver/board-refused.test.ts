import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../../src/domain/delivery';
import { postBoard } from '../../../src/app/post-board';
import { tryAgain } from '../../../src/app/try-again';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { chairId, deputyChairId, sampleGroup } from '../../support/sample';

const group = sampleGroup(3);
const title = say('nb', 'chairNote.boardTitle');

describe('a board that Teams does not take', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const told = (person = chairId) =>
    world.sent.filter(({ conversation, card }) => conversation === `chat:${person}` && card.includes(title));
  const pending = async () =>
    (await world.ports.outbox.pending(world.key)).map(({ id, stopped }) => `${id}${stopped ? ' stopped' : ''}`);
  const inChannel = (outcome: Outcome) => {
    world.teams.answer = ({ conversation }) => (conversation.startsWith(group.channel.channelId) ? outcome : undefined);
  };

  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
  });

  it.each([
    { kind: 'refused', error: '400 BadSyntax' },
    { kind: 'notReached', reason: 'notInstalled', error: '403 BotNotInConversationRoster' },
    { kind: 'notReached', reason: 'blocked', error: '403 BotDisabledByAdmin' },
  ] as const)('is told to the chair, once, with the code: $error', async (outcome) => {
    inChannel(outcome);
    await world.live('2026-11-24T09:00:00.000Z');
    expect(told().map(({ at }) => at)).toEqual(['2026-11-24T07:30:01.000Z']);
    expect(told()[0]?.card).toContain(outcome.error);
    expect(told()[0]?.card).toContain('postNow');
    await postBoard(world.ports, world.key);
    await tryAgain(world.ports, world.key);
    await world.live('2026-11-24T12:00:00.000Z');
    expect(told()).toHaveLength(1);
    expect(told(deputyChairId)).toEqual([]);
  });

  it('keeps nobody busy until somebody acts, and comes with its log when somebody has', async () => {
    let tries = 0;
    world.teams.answer = ({ call }) => {
      tries += call === 'startThread' ? 1 : 0;
      return call === 'startThread' ? { kind: 'refused', error: '400 BadSyntax' } : undefined;
    };
    await world.live('2026-11-24T07:30:10.000Z');
    const agenda = 'desk:agenda:2026-11-24-0900:thread stopped';
    expect(await pending()).toEqual(['board:2026-11-24-0900 stopped', agenda, 'log stopped']);
    await world.live('2026-11-25T09:00:00.000Z');
    expect(tries).toBe(1);
    world.teams.answer = () => undefined;
    await postBoard(world.ports, world.key);
    await world.live('2026-11-25T09:05:00.000Z');
    expect(await pending()).toEqual([]);
    expect(world.sent.slice(-3).map(({ call, conversation }) => [call, conversation.split(';')[0]])).toEqual([
      ['startThread', group.channel.channelId],
      ['send', group.channel.channelId],
      ['send', group.channel.channelId],
    ]);
  });

  it('is not told as long as Teams is only in trouble', async () => {
    inChannel({ kind: 'later', error: '503 ServiceUnavailable', isUnknown: true });
    await world.live('2026-11-24T08:00:00.000Z');
    expect(told()).toEqual([]);
    world.teams.answer = () => undefined;
    await world.live('2026-11-24T08:20:00.000Z');
    expect(told()).toEqual([]);
    expect(await pending()).toEqual([]);
  });

  it('is told when a correction is refused that was taken before: the app was removed from the team', async () => {
    await world.live('2026-11-24T07:40:00.000Z');
    inChannel({ kind: 'notReached', reason: 'notInstalled', error: '403 BotNotInConversationRoster' });
    await postBoard(world.ports, world.key);
    await world.live('2026-11-24T07:45:00.000Z');
    expect(told()).toHaveLength(1);
  });

  it('is told when the app was never in the team, in no words of Teams', async () => {
    const away = { ...group, channel: { ...group.channel, teamId: '19:elsewhere@thread.tacv2' } };
    await world.ports.groups.save(
      { revision: 2, at: world.now(), by: 'test', group: away },
      (await world.ports.groups.find(world.key))?.etag,
    );
    for (const id of [chairId, deputyChairId]) {
      const chat = { serviceUrl: 'https://smba.example/', conversationId: `chat:${id}` };
      await world.ports.directory.learnPerson({ tenantId: group.tenantId, id, ...chat });
    }
    await world.live('2026-11-24T09:00:00.000Z');
    expect(told().map(({ card }) => card.includes('AppNotInTeam'))).toEqual([true]);
  });

  it('is told to the deputy chair when the chair cannot be reached, in their own language', async () => {
    await world.ports.directory.learnPerson({ tenantId: group.tenantId, id: deputyChairId, language: 'en' });
    world.teams.answer = ({ conversation }) => {
      if (conversation === `chat:${chairId}`) return { kind: 'notReached', reason: 'blocked', error: '403 x' };
      return conversation.startsWith(group.channel.channelId) ? { kind: 'refused', error: '400 BadSyntax' } : undefined;
    };
    await world.live('2026-11-24T09:00:00.000Z');
    const notes = world.sent.filter(({ card }) => card.includes(say('en', 'chairNote.boardTitle')));
    expect(notes.map(({ conversation }) => conversation)).toEqual([`chat:${deputyChairId}`]);
  });
});
