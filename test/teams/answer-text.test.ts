import { beforeEach, describe, expect, it } from '@jest/globals';
import { languages, type Language } from '../../src/domain/language';
import { answerText } from '../../src/teams/answer-text';
import type { Answer, Turn } from '../../src/teams/turn';
import { say } from '../../src/views/words';
import { virtualGroup } from '../support/fakes/virtual-group';
import { chairId, deputyChairId, personId, sampleGroup } from '../support/sample';

/** A Monday. */
const now = '2026-11-23T08:00:00.000Z';
const group = sampleGroup();

function turn(id: string, language: Language = 'nb', change: Partial<Turn['sender']> = {}): Turn {
  const sender = {
    ...{ tenantId: group.tenantId, personId: id, name: 'Kari Ås', serviceUrl: 'http://127.0.0.1/' },
    ...{ conversationId: 'a:kari', isPersonal: true, channelId: undefined, team: undefined },
    ...{ channelName: undefined, locale: 'nb-NO', activityId: 'message-1', ...change },
  };
  return { sender, language, afterwards: () => undefined };
}

describe('a message', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  beforeEach(async () => {
    world = await virtualGroup(group, now);
  });

  const answer = async (who: Turn, text: string): Promise<string> => shown(await answerText(world.ports, who, text));
  const shown = (it: Answer | undefined) => (it === undefined ? '' : JSON.stringify('card' in it ? it.card : it.text));
  const awayUntil = async () => (await world.ports.directory.person(group.tenantId, personId(101)))?.awayUntil;

  it.each([
    ['nb', 'borte til fredag'],
    ['nn', 'eg er borte til og med fredag'],
    ['en', "I'm away until Friday"],
    ['en', 'borte til 27.11.'],
  ] as const)(
    'in %s stores the last day away from «%s», and the day is gone when the person is back',
    async (l, text) => {
      expect(await answer(turn(personId(101), l), text)).toContain('Område 1');
      expect(await awayUntil()).toBe('2026-11-27');
      const back = { nb: 'tilbake', nn: 'eg er tilbake', en: 'I’m back' }[l];
      expect(await answer(turn(personId(101), l), back)).toContain(say(l, 'away.backTitle'));
      expect(await awayUntil()).toBe('2026-11-22');
    },
  );

  it.each(['borte', 'borte en stund', 'borte til 31.2.', 'away until whenever'])(
    'does not guess a day that was not written: «%s» gets the form and stores nothing',
    async (text) => {
      expect(await answer(turn(personId(101)), text)).toContain(say('nb', 'away.formTitle'));
      expect(await awayUntil()).toBeUndefined();
    },
  );

  it('says nothing in a channel of who is away, and does not hear it there', async () => {
    const inChannel = turn(personId(101), 'nb', { isPersonal: false, channelId: group.channel.channelId });
    expect(await answer(inChannel, 'borte til fredag')).toContain(say('nb', 'reply.personalOnly'));
    expect(await awayUntil()).toBeUndefined();
  });

  it.each([
    ['nb', 'stille 22-07', 'stille av'],
    ['nn', 'Stille timar: frå 22 til 7', 'stille av'],
    ['en', 'quiet hours 22:00-07:00', 'quiet hours off'],
  ] as const)(
    'in %s gives a person quiet hours of their own with «%s», and the group’s with «%s»',
    async (l, on, off) => {
      const kari = turn(personId(101), l);
      const stored = async () => (await world.ports.directory.person(group.tenantId, personId(101)))?.quietHours;
      // As the language writes the time, as on the cards.
      const [from, to] = l === 'en' ? ['22:00', '07:00'] : ['22.00', '07.00'];
      expect(await answer(kari, on)).toBe(JSON.stringify(say(l, 'reply.quietSet', { from, to })));
      expect(await stored()).toEqual({ from: '22:00', to: '07:00' });
      expect(await answer(kari, 'stille')).toContain(from);
      expect(await stored()).toEqual({ from: '22:00', to: '07:00' });
      expect(await answer(kari, off)).toBe(JSON.stringify(say(l, 'reply.quietOff')));
      expect(await stored()).toBe('group');
    },
  );

  it('keeps nobody’s quiet hours from what cannot be read, nor from a channel', async () => {
    const stored = async () => (await world.ports.directory.person(group.tenantId, personId(101)))?.quietHours;
    expect(await answer(turn(personId(101)), 'stille hele kvelden')).toContain('22-07');
    const inChannel = turn(personId(101), 'nb', { isPersonal: false, channelId: group.channel.channelId });
    expect(await answer(inChannel, 'stille 22-07')).toContain(say('nb', 'reply.personalOnly'));
    expect(await stored()).toBeUndefined();
  });

  it.each([
    ['nb', ['plan', 'hopp over', 'flytt møtet', 'ekstra møte', 'pause', 'gjenoppta']],
    ['nn', ['møteplan', 'hopp over', 'flytt', 'ekstra møte', 'pause', 'ta opp att']],
    ['en', ['plan', 'skip', 'move', 'extra meeting', 'pause until Friday', 'resume']],
  ] as const)('in %s gives chair and deputy chair the plan, on every word for a change of it', async (l, texts) => {
    for (const text of texts) {
      expect(await answer(turn(chairId, l), text)).toContain(say(l, 'plan.title'));
    }
    expect(await answer(turn(deputyChairId, l), texts[0])).toContain(say(l, 'plan.title'));
  });

  it.each(['plan', 'pause', 'hopp over', 'rytme', 'rhythm'])('keeps «%s» from the others', async (text) => {
    expect(await answer(turn(personId(101)), text)).toContain(say('nb', 'reply.chairOnly', await chairAndGroup()));
  });

  it.each(languages)('in %s tells the chair of plan and rhythm in the help, and nobody else', async (l) => {
    const forChair = [say(l, 'help.plan'), say(l, 'help.rhythm'), say(l, 'help.missing')];
    const forAll = [say(l, 'help.away'), say(l, 'help.back')];
    const [chair, coordinator] = [await answer(turn(chairId, l), 'help'), await answer(turn(personId(101), l), 'help')];
    for (const words of forChair) {
      expect(chair).toContain(words);
      expect(coordinator).not.toContain(words);
    }
    for (const words of forAll) {
      expect(chair).toContain(words);
      expect(coordinator).toContain(words);
    }
    const inChannel = turn(chairId, l, { isPersonal: false, channelId: group.channel.channelId });
    expect(await answer(inChannel, 'help')).not.toContain(say(l, 'help.away'));
  });

  it.each(languages)('in %s understands each word that the help offers', async (l) => {
    const offered = [...(await answer(turn(chairId, l), 'help')).matchAll(/"text":"([^"]+)","weight":"bolder"/g)];
    const words = offered.map((match) => match[1]?.replace(/ \+ .*/, '') ?? '');
    expect(words.length).toBeGreaterThanOrEqual(14);
    for (const word of words) {
      expect(await answer(turn(chairId, l), word)).not.toContain(say(l, 'reply.notUnderstood'));
    }
  });

  async function chairAndGroup() {
    const chair = await world.ports.directory.person(group.tenantId, chairId);
    return { group: group.name, chair: chair?.name ?? say('nb', 'reply.unknownChair') };
  }
});
