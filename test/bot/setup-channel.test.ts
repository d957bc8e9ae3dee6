import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PressOutcome } from '../../simulator/connector/invoke-answer';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

const told = (outcome: PressOutcome) => outcome.text ?? JSON.stringify(outcome.card);
const kriserom = { id: '19:kriserom@thread.tacv2', name: 'Kriserommet' };

describe('the chair gives the group another channel from the card', () => {
  let play: WeekPlayer;
  const stored = async () => {
    const found = await play.bot.ports.groups.find(play.key);
    if (found === undefined) throw new Error('no group');
    return found.value;
  };
  const save = (key: string, channel: string, r: number) =>
    play.tries(key, 'setup.save', { g: 'samordning', part: 'channel', then: 'channel', r, channel });
  const roots = (channelId = play.whole.group.channel.channelId) =>
    play.teams.threads(channelId).map(({ root }) => textOf(root));

  beforeAll(async () => {
    play = await WeekPlayer.onSunday();
    await play.jumpTo('2026-11-03T07:30:00.000Z');
    await play.comes('the board', () => roots().length === 1);
    await play.settles();
    await play.teams.team.getsChannel(kriserom, 'leder');
  });
  afterAll(() => play.close());

  it('refuses a channel of another team, and an unknown one, with a sentence, and changes nothing', async () => {
    const before = await stored();
    for (const forged of ['19:annet-team@thread.tacv2', 'none', '']) {
      const said = told(await save('leder', forged, before.revision));
      expect(said).toContain('Velg en av kanalene i listen.');
    }
    expect(await stored()).toEqual(before);
  });

  it('refuses a coordinator who sends what the chair’s button would', async () => {
    const before = await stored();
    expect((await save('helse', kriserom.id, before.revision)).text).toContain('Ingrid Solbakken');
    expect(await stored()).toEqual(before);
  });

  it('offers the team’s channels, and saves the chosen one on record; both channels are told', async () => {
    const before = await stored();
    const menu = await play.asks('leder', 'oppsett');
    const press = async (title: string, fields: Record<string, string> = {}) => {
      await play.teams.quiet();
      await play.teams.waitFor(() => textOf(menu).includes(`"title":"${title}"`) || undefined, { what: title });
      return told(await play.teams.as('leder').presses(menu, title, fields));
    };
    expect(await press('Flere innstillinger')).toContain('Gruppens kanal: ');
    const part = await press('Kanal');
    for (const text of ['Kriserommet', 'Generelt', 'blir stående og blir rettet der det står']) {
      expect(part).toContain(text);
    }
    expect(await press('Lagre', { channel: kriserom.id })).toContain('Endringen er lagret');
    // The same press once more changes nothing and tells nobody again.
    expect(told(await save('leder', kriserom.id, before.revision))).toContain('Endringen er lagret');
    expect(await stored()).toMatchObject({
      revision: before.revision + 1,
      by: play.teams.people.get('leder').id,
      group: { channel: { teamId: before.group.channel.teamId, channelId: kriserom.id } },
    });
    const record = (await play.bot.ports.plans.records(play.key)).findLast(({ what }) => what === 'groupChanged');
    expect(record).toMatchObject({ by: { name: 'Ingrid Solbakken' }, detail: 'channelId' });
    await play.settles();
    expect(roots(kriserom.id)).toHaveLength(1);
    expect(roots(kriserom.id)[0]).toContain('har fått denne kanalen');
    expect(roots()).toHaveLength(2);
    expect(roots()[1]).toContain('har fått en annen kanal');
  });

  it('lets a late reply correct the board where it stands, and posts the next one in the new channel', async () => {
    await play.answers('helse', { level: 'critical', text: 'Strømmen er borte' });
    await play.settles();
    expect(roots()[0]).toContain('Strømmen er borte');
    expect(roots(kriserom.id)).toHaveLength(1);
    await play.jumpTo('2026-11-08T08:00:00.000Z');
    await play.comes('the next cards', () => play.cards('kultur').length > 1);
    await play.settles();
    await play.jumpTo('2026-11-10T07:30:00.000Z');
    await play.comes('the next board', () => roots(kriserom.id).length > 1);
    await play.settles();
    expect(roots(kriserom.id)[1]).toContain('Helse og velferd');
    expect(roots()).toHaveLength(2);
  });
});
