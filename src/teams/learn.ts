import { meetTeam, takeUpGroups } from '../app/meet-team';
import type { Ports } from '../app/ports/ports';
import type { Sender } from './incoming';

/** Where somebody was last met, so that a chat that has not moved costs no write. Bounded; forgetting costs one write. */
const maxRemembered = 20_000;

/** Stores where people and teams are, as activities tell it. */
export class Learner {
  readonly #met = new Map<string, string>();

  constructor(private readonly ports: Ports) {}

  /** The sender of any activity: in a personal chat with the chat, elsewhere by name only. */
  async person(sender: Sender): Promise<void> {
    if (sender.personId === undefined) return;
    const { tenantId, personId, name, serviceUrl, conversationId, isPersonal } = sender;
    const key = `${tenantId}:${personId}`;
    const seen = JSON.stringify([name, isPersonal ? [serviceUrl, conversationId] : null]);
    const known = this.#met.get(key);
    if (known === seen || (!isPersonal && known !== undefined)) return;
    const chat = isPersonal ? { serviceUrl, conversationId } : {};
    await this.ports.directory.learnPerson({ tenantId, id: personId, name: name === '' ? undefined : name, ...chat });
    if (this.#met.size >= maxRemembered) this.#met.clear();
    this.#met.set(key, seen);
  }

  /** The app was installed, or a team or its people changed. */
  async place(sender: Sender, removedChannelId?: string): Promise<void> {
    await this.person(sender);
    if (sender.team === undefined) {
      await takeUpGroups(this.ports, sender.tenantId);
      return;
    }
    const { channelId, channelName, team, serviceUrl, tenantId } = sender;
    const isGone = channelId !== undefined && channelId === removedChannelId;
    const channels = channelId === undefined || isGone ? [] : [{ id: channelId, name: channelName }];
    await meetTeam(
      this.ports,
      { tenantId, id: team.id, name: team.name, serviceUrl, channels },
      removedChannelId === undefined ? [] : [removedChannelId],
    );
  }
}
