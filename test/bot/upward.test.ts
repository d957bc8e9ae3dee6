import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { putCase } from '../../src/app/cases/put-case';
import { raiseCase } from '../../src/domain/desk/case-changes/raise-case';
import type { Case } from '../../src/domain/desk/case';
import { say } from '../../src/views/words';
import { textOf } from '../support/meeting-player';
import { WeekPlayer } from '../support/week-player';

const secret = 'Bare for gruppen: Nattevakten er syk';
const ask = {
  what: 'decide',
  text: 'Skal vi stenge hallen i helgen?',
  advice: 'Steng den',
  against: 'true',
  due: '2026-11-09',
};

/** Plays the chair and the leadership of the sample group. */
class UpwardPlay {
  constructor(readonly week: WeekPlayer) {}

  static async onSunday(): Promise<UpwardPlay> {
    const week = await WeekPlayer.onSunday();
    await week.teams.as('kommunedirektor').installs();
    await week.teams.as('kommunalsjef').installs();
    return new UpwardPlay(week);
  }

  id(key: string): string {
    return this.week.teams.as(key).person.id;
  }

  /** A matter that an area's coordinator has raised. */
  async raises(caseId: string, by = 'helse'): Promise<void> {
    const { bot, key, clock } = this.week;
    const area = { id: 'helse', name: 'Helse og velferd' };
    const about = raiseCase(
      {
        ...{ id: caseId, title: `Hallen ${caseId}`, description: secret, areas: [area], isUrgent: false },
        origin: { kind: 'area', area },
      },
      { id: this.id(by), name: `Navn på ${by}` },
      clock.now(),
    );
    await bot.ports.commit.commit(key, [putCase(undefined, about)]);
  }

  /** The chair sends a case up, from the form. */
  async sendsUp(caseId: string, to = 'kommunedirektor', changed: Record<string, string> = {}): Promise<string> {
    await this.week.tries('leder', 'up.sendUpForm', { g: 'samordning', c: caseId });
    const form = this.week.teams.sentTo('leder')[0];
    if (form === undefined) throw new Error('The chair has no chat.');
    const sent = await this.week.teams
      .as('leder')
      .presses(form, 'up.sendUp', { leader: this.id(to), ...ask, ...changed });
    return JSON.stringify(sent.card ?? sent.text);
  }

  /** The leader's card about a case. */
  card(leader: string, caseId: string) {
    return this.week.finds(leader, `Hallen ${caseId}`);
  }

  /** What a leader's press comes to. */
  async answers(leader: string, caseId: string, verb: string, filled: Record<string, string> = {}): Promise<string> {
    const outcome = await this.week.teams.as(leader).presses(await this.card(leader, caseId), verb, filled);
    return JSON.stringify(outcome.card ?? outcome.text);
  }

  async forges(who: string, verb: string, data: object): Promise<string> {
    const outcome = await this.week.tries(who, verb, { g: 'samordning', ...data });
    return JSON.stringify(outcome.card ?? outcome.text);
  }

  async case(caseId: string): Promise<Case | undefined> {
    return (await this.week.bot.ports.desk.find(this.week.key, 'case', caseId))?.value;
  }

  inChat(key: string, ...texts: string[]): number {
    return this.week.teams.sentTo(key).filter((one) => texts.every((text) => textOf(one).includes(text))).length;
  }

  inThread(...texts: string[]): number {
    return this.week.teams.channelMessages().filter((one) => texts.every((text) => textOf(one).includes(text))).length;
  }
}

describe('a matter goes up and comes back', () => {
  let play: UpwardPlay;
  const decided = say('nb', 'upward.answerTitle.decided');

  beforeAll(async () => {
    play = await UpwardPlay.onSunday();
  });
  afterAll(() => play.week.close());

  it('reaches the leader with what was sent up, and with nothing else of the group', async () => {
    await play.raises('A');
    expect(await play.sendsUp('A')).toContain(say('nb', 'upward.sentUpTitle'));
    const card = textOf(await play.card('kommunedirektor', 'A'));
    for (const told of [ask.text, ask.advice, say('nb', 'upward.isAgainst'), 'Ingrid Solbakken', '9. november']) {
      expect(card).toContain(told);
    }
    await play.week.settles();
    const all = JSON.stringify(play.week.teams.sentTo('kommunedirektor'));
    expect(all).not.toContain(secret);
    expect(all).not.toContain('Kari-Anne');
    expect((await play.case('A'))?.state).toBe('sentUp');
  });

  it('is answered by nobody else: another leader, a coordinator, the chair, an employee and a stranger change nothing', async () => {
    const before = await play.week.rows();
    const answer = { c: 'A', n: 1, decided: 'Vi stenger den' };
    for (const who of ['kommunalsjef', 'helse', 'leder', 'ansatt', 'godkjenner']) {
      const said = await play.forges(who, 'up.decided', answer);
      expect(said).not.toContain(ask.text);
      expect(said).toMatch(who === 'kommunalsjef' ? /ikke sendt til deg/ : /[Bb]are ledere/);
    }
    const confirmed = await play.forges('kommunalsjef', 'up.confirm', { c: 'A', n: 1 });
    expect(confirmed).toContain(say('nb', 'upward.refused.notYours'));
    expect(confirmed).not.toContain(ask.text);
    for (const verb of ['up.sendUp', 'up.told', 'up.release', 'up.sendUpForm']) {
      expect(await play.forges('kommunedirektor', verb, { ...answer, n: 2, ...ask })).toContain('Ingrid Solbakken');
      expect(await play.forges('helse', verb, { ...answer, n: 2, ...ask })).toContain('Ingrid Solbakken');
    }
    expect(await play.week.rows()).toEqual(before);
  });

  it('brings the answer to the thread, the area and the sender, once each, however often it is pressed', async () => {
    const first = await play.answers('kommunedirektor', 'A', 'up.decided', { decided: 'Vi stenger den' });
    expect(first).toContain(say('nb', 'upward.thanks'));
    const again = { c: 'A', n: 1, decided: 'Vi stenger den' };
    expect(await play.forges('kommunedirektor', 'up.decided', again)).toContain(say('nb', 'upward.thanks'));
    const other = { c: 'A', n: 1, returned: 'Hvorfor?' };
    expect(await play.forges('kommunedirektor', 'up.returned', other)).toContain(say('nb', 'upward.refused.answered'));
    await play.week.settles();
    expect(play.inThread(decided, 'Vi stenger den')).toBe(1);
    expect(['helse', 'helse-stedfortreder'].map((key) => play.inChat(key, decided))).toEqual([1, 1]);
    expect(['leder', 'kultur', 'kommunalsjef'].map((key) => play.inChat(key, decided))).toEqual([0, 0, 0]);
    expect(await play.case('A')).toMatchObject({
      state: 'answered',
      visibility: 'group',
      answers: [{ kind: 'decided' }],
    });
    expect((await play.case('A'))?.answers).toHaveLength(1);
  });

  it('goes wide only when the chair lets it, and not by a leader', async () => {
    expect(await play.forges('leder', 'up.release', { c: 'A' })).toContain(say('nb', 'upward.releasedNote'));
    expect((await play.case('A'))?.visibility).toBe('wide');
    expect(await play.sendsUp('A')).toContain(say('nb', 'upward.sentUpTitle'));
    const card = await play.week.comes('the second card', () =>
      play.week.cards('kommunedirektor').find((one) => /up\.noted.*Hallen A|Hallen A.*up\.noted/.test(textOf(one))),
    );
    await play.week.teams.as('kommunedirektor').presses(card, 'up.noted');
    expect(await play.case('A')).toMatchObject({ visibility: 'group', state: 'answered' });
  });

  it('is passed on: the other leader answers, the first one sees it and answers no more', async () => {
    await play.raises('B');
    await play.sendsUp('B');
    const passed = await play.answers('kommunedirektor', 'B', 'up.passed', { passedTo: play.id('kommunalsjef') });
    expect(passed).toContain(say('nb', 'upward.answer.passed'));
    expect(passed).toContain('Sverre Hjelmeland');
    const card = await play.card('kommunalsjef', 'B');
    expect(textOf(card)).toContain(say('nb', 'upward.passedBy'));
    const late = await play.forges('kommunedirektor', 'up.decided', { c: 'B', n: 1, decided: 'Nei' });
    expect(late).toContain(say('nb', 'upward.refused.answered'));
    expect(await play.forges('kommunedirektor', 'up.decided', { c: 'B', n: 2, decided: 'Nei' })).toContain(
      say('nb', 'upward.refused.notYours'),
    );
    await play.answers('kommunalsjef', 'B', 'up.noted', { noted: 'Greit' });
    await play.week.settles();
    expect(play.inThread('Hallen B', 'Greit')).toBe(1);
    expect(await play.case('B')).toMatchObject({ answers: [{ kind: 'passed' }, { kind: 'noted', text: 'Greit' }] });
  });

  it('is passed on to leaders of the group only', async () => {
    await play.raises('P');
    await play.sendsUp('P');
    const before = await play.week.rows();
    for (const to of ['helse', 'kommunedirektor']) {
      const said = await play.forges('kommunedirektor', 'up.passed', { c: 'P', n: 1, passedTo: play.id(to) });
      expect(said).toContain(say('nb', 'upward.refused.noLeader'));
    }
    expect(await play.week.rows()).toEqual(before);
  });

  it('is sent back with a question, and goes up anew with a card of its own', async () => {
    await play.raises('C');
    await play.sendsUp('C');
    await play.answers('kommunedirektor', 'C', 'up.returned', { returned: 'Hva koster det?' });
    const back = await play.week.finds('leder', 'Hva koster det?');
    await play.week.settles();
    expect(play.inThread('Hallen C', 'Hva koster det?')).toBe(1);
    await play.week.teams.as('leder').presses(back, 'up.sendUpForm');
    await play.week.teams
      .as('leder')
      .presses(back, 'up.sendUp', { leader: play.id('kommunedirektor'), ...ask, text: 'Det koster 20 000' });
    const stale = await play.forges('leder', 'up.sendUp', { c: 'C', n: 2, leader: play.id('kommunalsjef'), ...ask });
    expect(stale).toContain(say('nb', 'upward.refused.stale'));
    await play.week.finds('kommunedirektor', 'Det koster 20 000');
    await play.week.settles();
    expect(play.inChat('kommunedirektor', 'Hallen C')).toBe(2);
    expect((await play.case('C'))?.question?.nth).toBe(2);
  });

  it('shows a leader who is asked now nothing of what another was asked before', async () => {
    await play.raises('H');
    await play.sendsUp('H', 'kommunedirektor', { text: 'Bare til kommunedirektøren' });
    await play.sendsUp('H', 'kommunalsjef', { text: 'Det andre spørsmålet' });
    await play.card('kommunalsjef', 'H');
    for (const noted of ['Greit', 'x'.repeat(2001)]) {
      const said = await play.forges('kommunalsjef', 'up.noted', { c: 'H', n: 1, noted });
      expect(said).toContain(say('nb', 'upward.refused.notYours'));
      expect(said).not.toContain('Bare til kommunedirektøren');
    }
  });

  it('stands as unconfirmed when it was told, until the leader presses confirm', async () => {
    await play.raises('D');
    await play.sendsUp('D');
    await play.forges('leder', 'up.told', { c: 'D', n: 1, kind: 'decided', text: 'Steng fra fredag' });
    await play.week.settles();
    const unconfirmed = say('nb', 'upward.toldUnconfirmed', { recorder: 'Ingrid Solbakken', leader: 'Gunnhild Åkvik' });
    expect(play.inThread('Hallen D', unconfirmed)).toBe(1);
    expect(await play.forges('leder', 'up.release', { c: 'D' })).toContain(say('nb', 'upward.refused.unconfirmed'));
    expect(await play.forges('leder', 'up.confirm', { c: 'D', n: 1 })).toMatch(/[Bb]are ledere/);
    expect(await play.forges('kommunalsjef', 'up.confirm', { c: 'D', n: 1 })).toMatch(/ikke sendt til deg/);
    expect((await play.case('D'))?.answers[0]?.confirmedAt).toBeUndefined();
    await play.answers('kommunedirektor', 'D', 'up.confirm');
    await play.week.settles();
    expect(play.inThread('Hallen D', unconfirmed)).toBe(0);
    expect(play.inThread('Hallen D', 'Steng fra fredag')).toBe(1);
    expect((await play.case('D'))?.answers).toMatchObject([{ kind: 'decided', confirmedAt: expect.any(String) }]);
  });

  it('is made and sent up at once by the chair’s own words, and by nobody else’s', async () => {
    const how = await play.week.asks('leder', 'send opp');
    expect(textOf(how)).toContain(say('nb', 'upward.sendUpHow'));
    expect(textOf(await play.week.asks('helse', 'send opp Broen må stenges'))).toContain('Ingrid Solbakken');
    const form = await play.week.asks('leder', 'send opp Broen må stenges');
    await play.week.teams
      .as('leder')
      .presses(form, 'up.sendUp', { leader: play.id('kommunedirektor'), due: '2026-11-09' });
    expect(textOf(await play.week.finds('kommunedirektor', 'Broen må stenges'))).toContain('up.decided');
    await play.week.teams.as('leder').saysInChannel('send opp Alle ser dette');
    await play.week.comes('the refusal', () => play.inThread(say('nb', 'reply.personalOnly')) > 0);
  });

  it('comes back with what is wrong with the form, and with what was typed', async () => {
    await play.raises('G');
    const past = await play.sendsUp('G', 'kommunedirektor', { due: '2026-10-01', text: 'Det jeg skrev' });
    expect(past).toContain(say('nb', 'upward.refused.past'));
    expect(past).toContain('Det jeg skrev');
    const outsider = await play.forges('leder', 'up.sendUp', { c: 'G', n: 1, ...ask, leader: play.id('ansatt') });
    expect(outsider).toContain(say('nb', 'problem.notAChoice', { field: say('nb', 'upward.leader') }));
    expect((await play.case('G'))?.question).toBeUndefined();
  });

  it('tells the chair of a leader who cannot be reached, and what to do', async () => {
    await play.raises('E');
    play.week.teams.as('kommunalsjef').blocks();
    await play.sendsUp('E', 'kommunalsjef');
    const note = textOf(await play.week.finds('leder', say('nb', 'chairNote.leaderTitle')));
    expect(note).toContain('Hallen E');
    play.week.teams.as('kommunalsjef').unblocks();
    await play.week.teams.as('kommunalsjef').installs();
    await play.card('kommunalsjef', 'E');
  });

  it('reminds a leader once, in the morning of the date, and is overdue to both sides from the day after', async () => {
    const reminder = say('nb', 'upward.remindSummary', { group: 'Samordningsgruppen', title: 'Hallen F' });
    const reminded = () => play.inChat('kommunedirektor', reminder);
    await play.raises('F');
    await play.sendsUp('F', 'kommunedirektor', { due: '2026-11-04' });
    await play.card('kommunedirektor', 'F');
    await play.week.jumpTo('2026-11-04T06:30:00.000Z');
    await play.week.settles();
    expect(reminded()).toBe(0);
    await play.week.jumpTo('2026-11-04T07:01:00.000Z');
    await play.week.comes('the reminder', () => reminded() > 0);
    await play.week.jumpTo('2026-11-04T12:00:00.000Z');
    await play.week.jumpTo('2026-11-05T06:00:00.000Z');
    await play.week.settles();
    expect(play.inChat('leder', say('nb', 'upward.unanswered'))).toBe(0);
    await play.week.jumpTo('2026-11-05T07:01:00.000Z');
    await play.week.comes(
      'the chair’s card',
      () => play.inChat('leder', say('nb', 'upward.unanswered'), 'Hallen F') > 0,
    );
    await play.week.comes(
      'the leader’s card',
      () => play.inChat('kommunedirektor', say('nb', 'upward.leaderOverdue')) > 0,
    );
    await play.week.jumpTo('2026-11-06T07:01:00.000Z');
    await play.week.settles();
    expect(reminded()).toBe(1);
    expect(play.inChat('leder', say('nb', 'upward.unanswered'), 'Hallen F')).toBe(1);
  });
});

describe('the leadership gives the group a task', () => {
  let play: UpwardPlay;

  beforeAll(async () => {
    play = await UpwardPlay.onSunday();
  });
  afterAll(() => play.week.close());

  it('from the chat of a leader only', async () => {
    for (const who of ['leder', 'helse', 'ansatt']) {
      expect(textOf(await play.week.asks(who, 'oppdrag Lag en plan'))).toContain(
        say('nb', 'upward.refused.notLeaderAnywhere'),
      );
    }
    const data = { c: 'forged', text: 'Lag en plan', due: '2026-11-20' };
    expect(await play.forges('helse', 'up.assign', data)).toContain(say('nb', 'upward.refused.notLeaderAnywhere'));
    expect(await play.case('forged')).toBeUndefined();
  });

  it('which the group sees, delivers, and gets a word back about', async () => {
    const form = await play.week.asks('kommunedirektor', 'oppdrag Lag en plan for hallen');
    const given = await play.week.teams.as('kommunedirektor').presses(form, 'up.assign', { due: '2026-11-20' });
    expect(JSON.stringify(given.card)).toContain(say('nb', 'upward.assignedTitle'));
    const card = await play.week.finds('leder', say('nb', 'upward.taskTitle'));
    const [task] = (await play.week.bot.ports.desk.list(play.week.key, 'case')).map(({ value }) => value);
    const caseId = task?.id ?? '';
    expect(task).toMatchObject({ origin: { kind: 'assignment' }, due: '2026-11-20', state: 'raised' });
    await play.week.settles();
    expect(play.inThread(say('nb', 'upward.taskTitle'), 'Lag en plan for hallen')).toBe(1);
    const forged = { c: caseId, n: 0, delivery: 'Her' };
    expect(await play.forges('helse', 'up.deliver', forged)).toContain(say('nb', 'upward.refused.notDeliverer'));
    expect(await play.forges('ansatt', 'up.deliver', forged)).toContain(say('nb', 'upward.refused.notDeliverer'));
    await play.week.teams.as('leder').presses(card, 'up.deliver', { delivery: 'https://plan.example/hallen' });
    const delivered = await play.week.finds('kommunedirektor', 'https://plan.example/hallen');
    expect(textOf(delivered)).not.toContain('Action.OpenUrl');
    expect(await play.forges('kommunalsjef', 'up.react', { c: caseId, n: 1, reaction: 'Fint' })).toContain(
      say('nb', 'upward.refused.notYours'),
    );
    await play.week.teams.as('kommunedirektor').presses(delivered, 'up.react', { reaction: 'Godt arbeid' });
    await play.week.teams
      .as('kommunedirektor')
      .sends(
        delivered,
        { type: 'Action.Execute', verb: 'up.react' },
        { v: 1, verb: 'up.react', g: 'samordning', c: caseId, n: 1, l: 'nb', reaction: 'Godt arbeid' },
      );
    await play.week.settles();
    expect(play.inThread(say('nb', 'upward.taskReacted'), 'Godt arbeid')).toBe(1);
    expect(await play.case(caseId)).toMatchObject({ state: 'answered', reaction: { text: 'Godt arbeid' } });
  });

  it('and reminds the chair before the date, once, unless it is delivered', async () => {
    const form = await play.week.asks('kommunedirektor', 'oppdrag Tell opp pumpene');
    await play.week.teams.as('kommunedirektor').presses(form, 'up.assign', { due: '2026-11-06' });
    const reminders = () => play.inChat('leder', say('nb', 'upward.taskReminder'));
    await play.week.jumpTo('2026-11-04T07:01:00.000Z');
    await play.week.comes('the reminder', () => reminders() > 0);
    await play.week.jumpTo('2026-11-05T07:01:00.000Z');
    await play.week.settles();
    expect(reminders()).toBe(1);
  });
});
