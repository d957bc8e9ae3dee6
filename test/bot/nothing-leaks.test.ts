import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MarkedMeeting } from '../support/marked-meeting';

/** All who are not of the group: an employee, two leaders, the approver, and somebody of another organisation. */
const outside = ['ansatt', 'kommunedirektor', 'kommunalsjef', 'godkjenner', 'fremmed'] as const;

describe('in a whole meeting', () => {
  let play: MarkedMeeting;

  beforeAll(async () => {
    play = await MarkedMeeting.onSunday();
    await play.before();
    await play.replies();
    await play.meeting();
    await play.summary();
    await play.week.jumpTo('2026-11-04T07:01:00.000Z');
    await play.week.finds('kommunalsjef', 'Nytt siden sist');
    await play.correction();
    await play.week.jumpTo('2026-11-05T07:01:00.000Z');
    await play.week.finds('kommunalsjef', 'Rettet: møtet');
  }, 240_000);
  afterAll(() => play.week.close());

  it('something of every sort was written, and the group has read it', () => {
    expect(play.own.fields.length).toBeGreaterThan(60);
    const channel = play.week.teams
      .channelMessages()
      .flatMap(({ versions }) => versions.map(({ activity }) => JSON.stringify(activity)))
      .join('\n');
    for (const field of ['reply of helse: text', 'agenda outcome', 'action', 'advice', 'decision', 'note'] as const) {
      expect([field, play.own.in(channel).includes(field)]).toEqual([field, true]);
    }
    expect(play.own.in(channel)).toContain('summary line of oppvekst');
    // Whoever belongs to the group reads it as the group does.
    expect(play.own.in(play.bytesTo('it'))).toContain('summary line of oppvekst');
  });

  it.each(outside)('no byte to %s holds what is the group’s own', (key) => {
    const own = play.own.in(play.bytesTo(key));
    // The approver sees again what the approver has written.
    expect(own.filter((field) => !(key === 'godkjenner' && field === 'the approver’s comment'))).toEqual([]);
  });

  it('what was sent up is the one leader’s to read, and no other’s outside the group', () => {
    expect(play.up.in(play.bytesTo('kommunedirektor'))).toEqual(play.up.fields);
    for (const key of outside.filter((one) => one !== 'kommunedirektor')) {
      expect(play.up.in(play.bytesTo(key))).toEqual([]);
    }
  });

  it('what was told whoever sent a matter in is told nobody else outside', () => {
    expect(play.back.in(play.bytesTo('ansatt'))).toEqual(play.back.fields);
    for (const key of outside.filter((one) => one !== 'ansatt')) expect(play.back.in(play.bytesTo(key))).toEqual([]);
  });

  it('all that is wide has come to those who follow, at once and in the digest, and to the areas', () => {
    for (const key of ['ansatt', 'kommunalsjef', 'it', 'helse', 'kultur']) {
      expect([key, play.wide.in(play.bytesTo(key))]).toEqual([key, play.wide.fields]);
    }
    expect(play.wide.in(play.bytesTo('fremmed'))).toEqual([]);
    expect(play.wide.in(play.bytesTo('kommunedirektor'))).toEqual([]);
  });

  it('an area’s text to share holds nothing else', () => {
    for (const key of ['helse', 'oppvekst', 'kultur', 'organisasjon']) {
      const texts = play.week.teams.sentTo(key).filter(({ card }) => JSON.stringify(card).includes('"copy"'));
      expect(texts).toHaveLength(2);
      const sent = JSON.stringify(texts.map(({ versions }) => versions));
      expect(play.own.in(sent)).toEqual([]);
      expect(play.up.in(sent)).toEqual([]);
    }
  });

  it('the text of a notification holds no word of anybody, to whomever it goes outside', () => {
    for (const key of outside) {
      const summaries = play.week.teams.sentTo(key).map(({ summary }) => summary);
      expect(play.wide.in(summaries.join())).toEqual([]);
    }
  });

  it('asking does not help: no command shows anybody outside what is the group’s own', async () => {
    const commands = [
      'status',
      'situasjonsbilde',
      'aksjoner',
      'saksliste',
      'saker',
      'beslutninger',
      'råd',
      'oppsummering',
    ];
    const chairs = ['mangler', 'plan', 'rytme', 'post', 'samle inn', 'oppsett', 'send opp', 'lukk'];
    for (const key of ['ansatt', 'kommunedirektor', 'kommunalsjef', 'godkjenner']) {
      for (const command of [...commands, ...chairs]) await play.week.asks(key, command);
      expect([key, play.own.in(play.bytesTo(key)).filter((field) => field !== 'the approver’s comment')]).toEqual([
        key,
        [],
      ]);
    }
  }, 60_000);
});
