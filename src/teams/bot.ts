import type { TurnContext } from 'botbuilder';
import type { Ports } from '../app/ports/ports';
import type { Log } from '../app/ports/log';
import { answerPress } from './answer-press';
import { answerText } from './answer-text';
import type { InHand } from './in-hand';
import { knownTurn } from './known-turn';
import { readIncoming, type Incoming, type Sender } from './incoming';
import { Learner } from './learn';
import { offerSetupIn } from './offer-setup-in';
import { pickLanguage } from './person-language';
import { answerActivity, invokeAnswer } from './send-answer';
import { sentence, type Answer, type Turn } from './turn';

/** Turns an activity into a use case and its result into an answer. Decides nothing itself. */
export class Bot {
  readonly #learner: Learner;

  /** `inHand` keeps what goes on after the answer has left, so that a stop can wait for it. */
  constructor(
    private readonly ports: Ports,
    private readonly inHand: InHand,
  ) {
    this.#learner = new Learner(ports);
  }

  /** `log` carries the activity's correlation id into every line of the turn. */
  async onTurn(context: TurnContext, log: Log): Promise<void> {
    const turn = new BotTurn({ ...this.ports, log }, this.inHand, this.#learner, context);
    await turn.run();
  }
}

class BotTurn {
  constructor(
    private readonly ports: Ports,
    private readonly inHand: InHand,
    private readonly learner: Learner,
    private readonly context: TurnContext,
  ) {}

  async run(): Promise<void> {
    const { context } = this;
    const incoming = readIncoming(context.activity);
    switch (incoming.kind) {
      case 'text':
        return this.#onText(incoming);
      case 'press':
        return this.#onPress(incoming);
      case 'installed':
        return this.#onInstalled(incoming);
      case 'removed':
        this.ports.log.info('app removed', {
          tenantId: incoming.sender.tenantId,
          team: incoming.sender.team !== undefined,
        });
        return;
      case 'teamChanged':
        this.#afterwards('team', () => this.learner.place(incoming.sender, incoming.removedChannelId));
        return;
      case 'unknownInvoke':
        await context.sendActivity(invokeAnswer(501, undefined));
        return;
      case 'nothing':
        return;
    }
  }

  async #onText({ sender, text }: Extract<Incoming, { kind: 'text' }>): Promise<void> {
    const answer = await this.#answering(sender, async (turn) => {
      await this.learner.person(sender);
      await this.learner.team(sender);
      return answerText(this.ports, await knownTurn(this.ports, turn), text);
    });
    if (answer !== undefined) await this.context.sendActivity(answerActivity(answer));
  }

  async #onPress(press: Extract<Incoming, { kind: 'press' }>): Promise<void> {
    const { sender, data, pressedId, answersInPlace } = press;
    const answer = await this.#answering(sender, (turn) => answerPress(this.ports, turn, data, pressedId));
    this.#afterwards('person', () => this.learner.person(sender));
    if (answer === undefined) return;
    if (answersInPlace) {
      await this.context.sendActivity(invokeAnswer(200, answer));
      return;
    }
    await this.#answerSubmit(answer, pressedId);
  }

  /** A client that knows only Action.Submit shows no answer of its own: the card is changed where it stands. */
  async #answerSubmit(answer: Answer, pressedId: string | undefined): Promise<void> {
    const activity = answerActivity(answer);
    if ('card' in answer && pressedId !== undefined) {
      try {
        await this.context.updateActivity({ ...activity, id: pressedId });
        return;
      } catch (error) {
        this.ports.log.warn('card not changed in place: sent anew', {
          error: error instanceof Error ? error.name : 'unknown',
        });
      }
    }
    await this.context.sendActivity(activity);
  }

  async #onInstalled(installed: Extract<Incoming, { kind: 'installed' }>): Promise<void> {
    const { sender } = installed;
    if (sender.team === undefined && sender.isPersonal) {
      const answer = await this.#answering(sender, async (turn) =>
        sentence(await knownTurn(this.ports, turn), 'reply.welcome'),
      );
      if (answer !== undefined && this.context.activity.type === 'installationUpdate')
        await this.context.sendActivity(answerActivity(answer));
    }
    this.#afterwards('place', async () => {
      await this.learner.place(sender);
      await offerSetupIn(this.ports, installed);
    });
  }

  /** Answers; whoever has no Entra id is told so, and a failure is told instead of silence. */
  async #answering(sender: Sender, answer: (turn: Turn) => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const { personId } = sender;
    const language = pickLanguage(undefined, undefined, sender.locale);
    if (personId === undefined) return sentence({ language }, 'reply.unknownPerson');
    try {
      const afterwards: Turn['afterwards'] = (what, work) => this.#afterwards(what, work);
      return await answer({ sender: { ...sender, personId }, language, afterwards });
    } catch (error) {
      this.ports.log.error('turn failed', error, { activityId: sender.activityId });
      return sentence({ language }, 'reply.failure');
    }
  }

  #afterwards(what: string, work: () => Promise<void>): void {
    this.inHand.keep(work().catch((error: unknown) => this.ports.log.error('not learnt', error, { what })));
  }
}
