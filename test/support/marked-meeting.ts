import type { JsonObject } from '../../simulator/connector/json-object';
import type { Message } from '../../simulator/connector/message';
import { Markers } from './markers';
import { textOf } from './meeting-player';
import { WeekPlayer } from './week-player';

const m = WeekPlayer.meetingId;

/**
 * Plays a whole meeting in which every text says whom it is for: `own` is the group's, `wide` is marked for wide use, `up`
 * was sent up to one leader, `back` was told somebody outside on purpose, as what became of the matter they sent in.
 */
export class MarkedMeeting {
  readonly own = new Markers('EGENzz');
  readonly wide = new Markers('VIDzz');
  readonly up = new Markers('OPPzz');
  readonly back = new Markers('SVARzz');
  /** What the bot answered to presses, by person: it stands in no message. */
  readonly #answers = new Map<string, string[]>();

  private constructor(readonly week: WeekPlayer) {}

  static async onSunday(): Promise<MarkedMeeting> {
    const week = await WeekPlayer.onSunday({ focusAreas: ['Bemanning'] });
    for (const key of ['kommunedirektor', 'kommunalsjef', 'godkjenner']) await week.teams.as(key).installs();
    return new MarkedMeeting(week);
  }

  id(key: string): string {
    return this.week.teams.as(key).person.id;
  }

  async presses(
    key: string,
    message: Message,
    verb: Parameters<ReturnType<WeekPlayer['teams']['as']>['presses']>[1],
    filled: Record<string, string | boolean> = {},
  ): Promise<string> {
    const outcome = await this.week.teams.as(key).presses(message, verb, filled);
    return this.#heard(key, outcome.body);
  }

  async forges(key: string, verb: string, data: JsonObject): Promise<string> {
    const outcome = await this.week.tries(key, verb, { g: 'samordning', ...data });
    return this.#heard(key, outcome.body);
  }

  #heard(key: string, body: unknown): string {
    const said = JSON.stringify(body);
    this.#answers.set(key, [...(this.#answers.get(key) ?? []), said]);
    return said;
  }

  /** Every byte that the bot has sent to this person: all that each message has ever been, and the answers to presses. */
  bytesTo(key: string): string {
    const messages = this.week.teams.sentTo(key).flatMap(({ versions }) => versions.map(({ activity }) => activity));
    return [...messages.map((activity) => JSON.stringify(activity)), ...(this.#answers.get(key) ?? [])].join('\n');
  }

  /** Sunday: follow, and send a matter in. */
  async before(): Promise<void> {
    const { week } = this;
    for (const [key, pace] of [
      ['ansatt', 'now'],
      ['kommunalsjef', 'daily'],
      ['it', 'now'],
    ] as const) {
      const form = await week.asks(key, 'følg');
      const topics = { summary: 'true', board: 'true', decisions: 'true', critical: 'true' };
      await this.presses(key, form, 'follow.save', { ...topics, pace });
    }
    const form = await week.asks('ansatt', `sak ${this.back.of('the employee’s own matter')}`);
    await this.presses('ansatt', form, 'case.raise');
    await week.finds('ansatt', 'Saken du meldte');
    const ofArea = await week.asks('helse', `sak ${this.own.of('the area’s matter')}`);
    await this.presses('helse', ofArea, 'case.raise', { description: this.own.of('the area’s matter, description') });
  }

  /** Monday: every field of the replies. */
  async replies(): Promise<void> {
    const keys = ['helse', 'oppvekst', 'byutvikling', 'kultur', 'naering', 'okonomi', 'organisasjon'];
    for (const [index, key] of keys.entries()) {
      const field = (name: string) => this.own.of(`reply of ${key}: ${name}`);
      const card = await this.week.finds(key, '"status.send"');
      await this.presses(key, card, 'status.send', {
        level: index < 2 ? 'critical' : 'normal',
        text: field('text'),
        resourceLevel: 'tight',
        resources: field('resources'),
        challenges: field('challenges'),
        matter: field('matter'),
        need: field('need'),
        offer: field('offer'),
        signal: field('signal'),
        lookAgain: '2026-11-02',
      });
    }
  }

  /** In the meeting: agenda, actions, advice, decision, note, a matter to a leader and back. */
  async meeting(): Promise<void> {
    const { week } = this;
    await week.jumpTo('2026-11-03T07:30:10.000Z');
    await week.comes('the board', () => week.teams.threads().find(({ replies }) => replies.length > 1));
    const agenda = await week.asks('leder', 'saksliste');
    const [, item = ''] = /"value":"(area\.helse|[\w.-]*helse[\w.-]*)"/.exec(textOf(agenda)) ?? [];
    await this.presses('leder', agenda, 'agenda.note', { item, outcome: this.own.of('agenda outcome') });
    await this.presses('leder', agenda, 'agenda.add', { title: this.own.of('agenda item') });
    const action = await week.asks('leder', `aksjon ${this.own.of('action')}`);
    await this.presses('leder', action, 'action.save', { owner: this.id('kultur') });
    const save = async (text: string, filled: Record<string, string | boolean> = {}) =>
      this.presses('leder', await week.asks('leder', text), 'entry.save', filled);
    await save(`råd ${this.own.of('advice')}`, { against: true, ownArea: 'helse', ownText: this.own.of('own way') });
    await save(`notat ${this.own.of('note')}`);
    await save(`beslutning ${this.own.of('decision')}`, {
      decidedBy: this.id('leder'),
      authority: this.own.of('authority'),
    });
    await save(`beslutning ${this.wide.of('decision marked in the meeting')}`, {
      decidedBy: this.id('leder'),
      visibility: 'wide',
    });
    await this.upAndBack();
    await this.matterOfTheEmployee();
  }

  private async upAndBack(): Promise<void> {
    const { week } = this;
    const form = await week.asks('leder', `send opp ${this.up.of('title of what was sent up')}`);
    await this.presses('leder', form, 'up.sendUp', {
      leader: this.id('kommunedirektor'),
      what: 'decide',
      text: this.up.of('question'),
      advice: this.up.of('advice to the leader'),
      due: '2026-11-09',
    });
    const card = await week.finds('kommunedirektor', '"up.decided"');
    // What a leader answers is the group's until the chair lets it go, and the leader's own from the start.
    await this.presses('kommunedirektor', card, 'up.decided', { decided: this.up.of('the leader’s answer') });
    await week.settles();
  }

  private async matterOfTheEmployee(): Promise<void> {
    const { bot, key } = this.week;
    const cases = await bot.ports.desk.list(key, 'case');
    const about = cases.map(({ value }) => value).find(({ raisedBy }) => raisedBy.id === this.id('ansatt'));
    const data = { c: about?.id ?? '', n: about?.version ?? 0 };
    await this.forges('leder', 'case.work', { ...data, owner: this.id('byutvikling'), due: '2026-12-01' });
    const next = (await bot.ports.desk.find(key, 'case', data.c))?.value.version ?? 0;
    await this.forges('leder', 'case.close', { ...data, n: next, closeText: this.back.of('what became of it') });
    await this.week.finds('ansatt', 'what became of it');
  }

  /** After it: the draft, two lines and the intro marked, sent back once with a comment, approved, posted. */
  async summary(): Promise<void> {
    const { week } = this;
    await week.jumpTo('2026-11-03T09:00:30.000Z');
    const draft = await week.finds('leder', '"summaryPreview"');
    await this.#edit(draft, 'intro', {
      'text.intro': this.wide.of('intro'),
      'wide.intro': 'true',
    });
    await this.#edit(draft, 'situation', {
      'text.area.helse': this.wide.of('situation of helse'),
      'wide.area.helse': 'true',
      'text.area.oppvekst': this.own.of('summary line of oppvekst'),
      'text.area.kultur': this.own.of('left out, although marked'),
      'wide.area.kultur': 'true',
      'out.area.kultur': 'true',
    });
    await this.#edit(draft, 'decision', this.#decisions(await this.#line('decision marked')));
    await this.#approve(draft, { comment: this.own.of('the approver’s comment') });
    await this.presses('leder', draft, 'summaryPost');
    await week.settles();
  }

  /** Another text for what went wide. */
  async correction(): Promise<void> {
    const { week } = this;
    const before = week.teams.sentTo('leder').length;
    await week.teams.as('leder').says('oppsummering');
    const draft = await week.comes('the draft', () =>
      week.teams.sentTo('leder').find((one, index) => index >= before && textOf(one).includes('"summaryCorrect"')),
    );
    await this.presses('leder', draft, 'summaryCorrect');
    await this.#edit(draft, 'situation', {
      'text.area.helse': this.wide.of('corrected situation of helse'),
      'text.area.oppvekst': this.own.of('corrected summary line of oppvekst'),
    });
    await this.#approve(draft, {});
    await this.presses('leder', draft, 'summaryPost');
    await week.settles();
  }

  #decisions(key: string): Record<string, string> {
    return { [`wide.${key}`]: 'true' };
  }

  async #line(field: string): Promise<string> {
    const { bot, key } = this.week;
    const entries = await bot.ports.desk.list(key, 'entry', m);
    const entry = entries.map(({ value }) => value).find(({ text }) => text.includes(field));
    return `entry.${entry?.id ?? ''}`;
  }

  async #edit(draft: Message, part: string, filled: Record<string, string>): Promise<void> {
    const isPart = (action: Record<string, unknown>) =>
      action['verb'] === 'summaryEdit' && JSON.stringify(action['data']).includes(`"s":"${part}"`);
    await this.presses('leder', draft, isPart);
    await this.presses('leder', draft, 'summarySave', filled);
  }

  /** With a comment: sent back first. */
  async #approve(draft: Message, { comment }: { comment?: string }): Promise<void> {
    const { week } = this;
    const asks = async () => {
      await this.presses('leder', draft, 'summaryPreview');
      await this.presses('leder', draft, 'summaryForApproval');
      await week.settles();
      return week.finds('godkjenner', '"approveWide"');
    };
    const asked = await asks();
    if (comment !== undefined) {
      await this.presses('godkjenner', asked, 'returnWide', { comment });
      await week.settles();
      await this.presses('leder', draft, 'summaryOpen').catch(() => undefined);
    }
    await this.presses('godkjenner', comment === undefined ? asked : await asks(), 'approveWide');
    await week.settles();
    await this.presses('leder', draft, 'summaryPreview').catch(() => undefined);
  }
}
