import { beforeEach, describe, expect, it } from '@jest/globals';
import { changeGroup } from '../../../src/app/setup/change-group';
import { createGroup } from '../../../src/app/setup/create-group';
import { offerSetup } from '../../../src/app/setup/offer-setup';
import { saveSetup } from '../../../src/app/setup/save-setup';
import { setupKey } from '../../../src/app/setup/setup-key';
import { deliverPending } from '../../../src/app/deliver/deliver-pending';
import { postBoard } from '../../../src/app/post-board';
import { readPreview } from '../../../src/app/read-preview';
import { tryAgain } from '../../../src/app/try-again';
import { say } from '../../../src/views/words';
import { answerArea } from '../../support/answer-area';
import { virtualGroup, type Sent } from '../../support/fakes/virtual-group';
import { chairId, personId, sampleGroup } from '../../support/sample';
import { pressAs, saidIn } from '../../support/press-as';

const group = sampleGroup(3);
const { tenantId } = group;
const old = group.channel.channelId;
const general = group.channel.teamId;
const next = '19:next@thread.tacv2';
const by = { id: chairId, name: 'Nina Berg' };
const first = '2026-11-24-0900';
const second = '2026-12-01-0900';

describe('another channel for the group', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  beforeEach(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    await world.ports.directory.learnTeam({
      ...{ tenantId, id: general, serviceUrl: 'https://smba.example/' },
      channels: [
        { id: old, name: 'Samordning' },
        { id: next, name: 'Beredskap' },
      ],
    });
  });

  const stored = async () => {
    const found = await world.ports.groups.find(world.key);
    if (found === undefined) throw new Error('no group');
    return found.value;
  };
  const moves = async (channelId: string) => {
    const { revision } = await stored();
    return changeGroup(world.ports, world.key, {
      ...{ shown: revision, by, pressId: 'p' },
      change: (outline) => ({ ...outline, channelId }),
    });
  };
  const roomOf = ({ conversation }: Sent) => conversation.split(';')[0];
  const saying = (word: string) => world.sent.filter(({ card, summary }) => `${card}${summary}`.includes(word));
  const boards = () => saying('Situasjonsbilde ').filter(({ conversation }) => !conversation.startsWith('chat:'));
  const threads = () => boards().filter(({ call }) => call === 'startThread');
  const newTitle = say('nb', 'channelNote.newTitle', { group: group.name });
  const oldTitle = say('nb', 'channelNote.oldTitle', { group: group.name });
  const pending = async () => (await world.ports.outbox.pending(world.key)).map(({ id }) => id);

  it('is a revision and a record with who did it, and a word to each of the two channels', async () => {
    expect(await moves(next)).toMatchObject({ kind: 'saved', version: 2 });
    expect(await stored()).toMatchObject({
      revision: 2,
      by: chairId,
      group: { channel: { teamId: general, channelId: next } },
    });
    const records = await world.ports.plans.records(world.key);
    expect(records.filter(({ what }) => what === 'groupChanged')).toMatchObject([{ by, detail: 'channelId' }]);
    await deliverPending(world.ports, world.key);
    await tryAgain(world.ports, world.key);
    await deliverPending(world.ports, world.key);
    expect(saying(newTitle).map(roomOf)).toEqual([next]);
    expect(saying(oldTitle).map(roomOf)).toEqual([old]);
    expect(saying(newTitle)[0]?.card).toContain('Nina Berg');
    // Who reads the old channel need not be able to read the new one.
    expect(saying(oldTitle)[0]?.card).not.toContain('Beredskap');
  });

  it('tells nobody of a channel that is not the group’s any more when the word goes out', async () => {
    await moves(next);
    await moves(old);
    await deliverPending(world.ports, world.key);
    expect(saying(newTitle).map(roomOf)).toEqual([old]);
    expect(saying(oldTitle).map(roomOf)).toEqual([next]);
  });

  it('leaves the posted board where it stands, and late replies correct it there; the next one comes in the new channel', async () => {
    await world.live('2026-11-24T07:40:00.000Z');
    expect(boards().map(({ call, ...one }) => [call, roomOf({ call, ...one })])).toEqual([['startThread', old]]);
    await moves(next);
    await answerArea(
      world.ports,
      { key: world.key, meetingId: first, areaId: 'area2', person: 102 },
      { text: 'Sent svar' },
    );
    await world.live('2026-11-24T07:45:00.000Z');
    const late = boards().at(-1);
    expect([late?.call, late && roomOf(late), late?.card.includes('Sent svar')]).toEqual(['update', old, true]);
    // The log under it too, and a summary or an answer that belongs to that meeting.
    await world.ports.commit.commit(world.key, [{ put: 'notice', notice: { kind: 'actionLog' } }]);
    await deliverPending(world.ports, world.key);
    expect(world.sent.at(-1)).toMatchObject({ call: 'update', conversation: late?.conversation });
    await world.live('2026-12-01T08:00:00.000Z');
    expect(threads().map(roomOf)).toEqual([old, next]);
  });

  it('gets the board of a meeting that is open and not posted yet', async () => {
    await world.live('2026-11-23T08:00:00.000Z');
    await moves(next);
    await world.live('2026-11-24T08:00:00.000Z');
    expect(boards().map(roomOf)).toEqual([next]);
  });

  it('gets a board that is posted anew, since somebody deleted it where it stood', async () => {
    await world.live('2026-11-24T07:40:00.000Z');
    await moves(next);
    world.teams.answer = ({ call, conversation }) =>
      call === 'update' && conversation.startsWith(old) ? { kind: 'gone', error: '404' } : undefined;
    await postBoard(world.ports, world.key);
    await world.live('2026-11-24T07:50:00.000Z');
    expect(threads().map(roomOf)).toEqual([old, next]);
  });

  it('begins a thread there on a day whose meetings share one', async () => {
    const crisis = { verb: 'switchRhythm', g: group.id, v: 1, l: 'nb', rhythm: 'crisis', reason: 'Flom' };
    const until = { untilDay: '2026-11-26', untilTime: '12:00' };
    await world.live('2026-11-23T09:10:00.000Z');
    await pressAs(world.ports, 1, { ...crisis, ...until });
    await world.live('2026-11-24T08:00:00.000Z');
    const before = boards().length;
    await moves(next);
    await world.live('2026-11-24T16:00:00.000Z');
    const later = boards()
      .slice(before)
      .filter(({ call }) => call !== 'update');
    expect(later.length).toBeGreaterThan(1);
    expect(later.map(roomOf).every((channel) => channel === next)).toBe(true);
  });

  it('is named to the chair only for what is not posted yet', async () => {
    await world.live('2026-11-24T07:40:00.000Z');
    await moves(next);
    const after = (await stored()).group;
    expect((await readPreview(world.ports, after, first))?.channelName).toBe('Samordning');
    await world.live('2026-11-30T08:00:00.000Z');
    expect((await readPreview(world.ports, after, second))?.channelName).toBe('Beredskap');
  });

  it.each([
    ['private', { kind: 'notReached', reason: 'notInstalled', error: '403 BotNotInConversationRoster' }],
    ['not there', { kind: 'gone', error: '404 ConversationNotFound' }],
  ] as const)('that is %s is told to the chair at once, and taken up when the app is there', async (_, answer) => {
    world.teams.answer = ({ conversation }) => (conversation === next ? answer : undefined);
    await moves(next);
    await deliverPending(world.ports, world.key);
    const title = say('nb', 'chairNote.channelTitle');
    await world.live('2026-11-20T08:05:00.000Z');
    expect(saying(title).map(({ conversation }) => conversation)).toEqual([`chat:${chairId}`]);
    expect(saying(title)[0]?.card).toContain(answer.error);
    expect(await pending()).toEqual(['channel:2:new']);
    world.teams.answer = () => undefined;
    await tryAgain(world.ports, world.key);
    await deliverPending(world.ports, world.key);
    expect(saying(newTitle).map(roomOf)).toEqual([next]);
    expect(await pending()).toEqual([]);
  });

  it('needs no word in an old one that is gone', async () => {
    world.teams.answer = ({ conversation }) => (conversation === old ? { kind: 'refused', error: '403' } : undefined);
    await moves(next);
    await deliverPending(world.ports, world.key);
    expect(await pending()).toEqual([]);
    expect(saying(newTitle).map(roomOf)).toEqual([next]);
  });

  it('keeps the log’s button in use where the log stands, and in no third channel', async () => {
    await world.live('2026-11-24T07:40:00.000Z');
    await moves(next);
    const press = (channelId: string) =>
      pressAs(
        world.ports,
        101,
        { v: 1, verb: 'entry.new', l: 'nb', g: group.id, k: 'note' },
        { isPersonal: false, channelId, conversationId: `${channelId};messageid=1` },
      );
    const closed = say('nb', 'reply.personalOnly');
    expect(saidIn(await press(old))).not.toBe(closed);
    expect(saidIn(await press(next))).not.toBe(closed);
    expect(saidIn(await press(general))).toBe(closed);
  });
});

describe('a channel that its group has left', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const team = { id: '19:ny@thread.tacv2', name: 'Ny' };
  const a = '19:a@thread.tacv2';
  const b = '19:b@thread.tacv2';
  const offer = (channelId: string, isAskedFor: boolean, who = by) =>
    offerSetup(world.ports, { tenantId, team, channel: { id: channelId }, by: who, language: 'nb', isAskedFor });
  const setupOf = async (channelId: string) =>
    (await world.ports.desk.find(setupKey(tenantId, channelId), 'setup', 'setup'))?.value;
  const create = async (ports = world.ports) => {
    const { version = 0 } = (await setupOf(a)) ?? {};
    return createGroup(ports, setupKey(tenantId, a), { shown: version, by, copy: undefined });
  };
  const key = { tenantId, groupId: 'nygruppen' };
  const moves = () =>
    changeGroup(world.ports, key, { shown: 1, by, pressId: 'p', change: (outline) => ({ ...outline, channelId: b }) });

  beforeEach(async () => {
    world = await virtualGroup(sampleGroup(1), '2026-11-20T08:00:00.000Z');
    await world.ports.directory.learnTeam({ tenantId, ...team, serviceUrl: 'https://smba.example/', channels: [] });
    await offer(a, true);
    await saveSetup(world.ports, setupKey(tenantId, a), {
      ...{ shown: 1, by, pressId: 'x' },
      change: (outline) => ({
        ...outline,
        ...{
          name: 'Nygruppen',
          chair: by,
          areas: [{ id: 'helse', name: 'Helse', coordinator: { id: personId(101), name: 'Kari' } }],
        },
      }),
    });
  });

  it('says so on the card that set the group up', async () => {
    await create();
    await deliverPending(world.ports, setupKey(tenantId, a));
    await moves();
    await deliverPending(world.ports, setupKey(tenantId, a));
    const card = world.sent.findLast(({ conversation }) => conversation.startsWith(a))?.card;
    expect(card).toContain('Situasjonsbildet kommer nå i en annen kanal i teamet.');
  });

  it('is offered no second group when the app is added again, and gets an empty form when somebody asks', async () => {
    await create();
    await moves();
    const before = (await world.ports.groups.find(key))?.value;
    await offer(a, false, { id: personId(7), name: 'En annen' });
    expect(await setupOf(a)).toMatchObject({ state: 'taken', groupId: key.groupId });
    expect((await world.ports.groups.find(key))?.value).toEqual(before);
    await offer(a, true, { id: personId(7), name: 'En annen' });
    expect(await setupOf(a)).toMatchObject({ state: 'open', offeredTo: { name: 'En annen' }, outline: { areas: [] } });
    expect((await world.ports.groups.find(key))?.value).toEqual(before);
  });

  it('makes no second group of the first one’s form, when that was cut off before it was finished', async () => {
    const killed: typeof world.ports = {
      ...world.ports,
      groups: {
        ...world.ports.groups,
        save: async (...args) => {
          await world.ports.groups.save(...args);
          throw new Error('killed');
        },
      },
    };
    await expect(create(killed)).rejects.toThrow('killed');
    await moves();
    expect(await create()).toMatchObject({ kind: 'created', group: { id: key.groupId, channel: { channelId: b } } });
    expect((await world.ports.groups.list(tenantId)).map(({ groupId }) => groupId).toSorted()).toEqual([
      key.groupId,
      'samordning',
    ]);
  });
});
