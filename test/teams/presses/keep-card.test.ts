import { expect, it } from '@jest/globals';
import type { CardMessage, Messenger } from '../../../src/app/ports/messenger';
import { keepCard } from '../../../src/teams/presses/keep-card';
import type { Turn } from '../../../src/teams/turn';

const card = (summary: string): CardMessage => ({ card: {}, summary });
const sender = {
  ...{ tenantId: 't', personId: 'p', name: '', serviceUrl: 'https://smba.example/', conversationId: 'c' },
  ...{ isPersonal: true, channelId: undefined, team: undefined, channelName: undefined, locale: undefined },
  activityId: 'a',
};

it('ends with the latest card, however slowly an earlier change of the message goes', async () => {
  const shown: string[] = [];
  const work: Promise<void>[] = [];
  const letGo: (() => void)[] = [];
  const update: Messenger['update'] = async (_place, _id, { summary }) => {
    await new Promise<void>((resolve) => letGo.push(resolve));
    shown.push(summary);
    return { kind: 'delivered', conversationId: 'c' };
  };
  const unused = () => Promise.reject(new Error('not asked for'));
  const messenger: Messenger = { update, openChat: unused, send: unused, startThread: unused };
  const turn: Turn = { sender, language: 'nb', pressedId: 'm', afterwards: (_, one) => void work.push(one()) };
  for (const summary of ['first', 'second', 'third']) keepCard({ messenger }, turn, card(summary));
  const done = Promise.all(work);
  for (let turns = 0; turns < 20; turns += 1) {
    letGo.splice(0).forEach((go) => go());
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await done;
  expect(shown).toEqual(['first', 'third']);
});
