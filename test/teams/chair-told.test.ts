import { beforeAll, describe, expect, it } from '@jest/globals';
import { say } from '../../src/views/words';
import { virtualGroup } from '../support/fakes/virtual-group';
import { chairId, sampleGroup, samplePerson } from '../support/sample';
import { sayAs } from '../support/say-as';

const group = sampleGroup();
const channel = {
  isPersonal: false,
  channelId: group.channel.channelId,
  conversationId: `${group.channel.channelId};messageid=1`,
};

describe.each(['samle inn', 'Collect', 'post', 'mangler', 'missing', 'lukk', 'plan'])('«%s» in the channel', (text) => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  beforeAll(async () => {
    world = await virtualGroup(group, '2026-11-20T08:00:00.000Z');
    for (const number of [1, 2]) await world.ports.directory.learnPerson(samplePerson(number));
  });

  it('sends the chairs to their own chat, and tells everybody else at once who the chair is', async () => {
    const chair = 'Person 1 eller Person 2';
    for (const leads of [1, 2]) {
      expect(await sayAs(world.ports, leads, text, channel)).toEqual({ text: say('nb', 'reply.personalOnly') });
    }
    const told = { group: group.name, chair };
    expect(await sayAs(world.ports, 101, text, channel)).toEqual({ text: say('nb', 'reply.chairOnly', told) });
    expect(await sayAs(world.ports, 900, text, channel)).toEqual({ text: say('nb', 'reply.notInChannelGroup', told) });
  });
});

describe('the chair whom nobody has met', () => {
  const asks = async (chair: string, deputyChair?: string) => {
    const unmet = { ...group, chair, deputyChair };
    const { ports } = await virtualGroup(unmet, '2026-11-20T08:00:00.000Z');
    return sayAs(ports, 900, 'tavle', channel);
  };

  it('is named by the sign-in name of the file, or by the post', async () => {
    const told = (chair: string) => ({ text: say('nb', 'reply.notInChannelGroup', { group: group.name, chair }) });
    expect(await asks(chairId)).toEqual(told('lederen for gruppen'));
    expect(await asks('kari@kommune.no')).toEqual(told('kari@kommune.no'));
    expect(await asks(chairId, 'ola@kommune.no')).toEqual(told('ola@kommune.no'));
  });
});
