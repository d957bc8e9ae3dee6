import { meetPerson, meetTeam } from '../app/meet-team';
import type { Ports } from '../app/ports/ports';
import type { Team } from '../domain/person';
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
    this.#remember(key, seen);
  }

  /** A message in a channel comes from a team that has the app, whether its install was heard or not. */
  async team(sender: Sender): Promise<void> {
    if (sender.team === undefined) return;
    const key = `${sender.tenantId}:${sender.team.id}:${sender.channelId ?? ''}`;
    if (this.#met.get(key) === sender.serviceUrl) return;
    await this.ports.directory.learnTeam(teamOf(sender, sender.team));
    this.#remember(key, sender.serviceUrl);
  }

  /** The app was installed, or a team or its people changed. */
  async place(sender: Sender, removedChannelId?: string): Promise<void> {
    await this.person(sender);
    if (sender.team === undefined) {
      if (sender.personId !== undefined) await meetPerson(this.ports, sender.tenantId, sender.personId);
      return;
    }
    const removed = removedChannelId === undefined ? [] : [removedChannelId];
    const { channels, ...team } = teamOf(sender, sender.team);
    const left = channels.filter((channel) => !removed.includes(channel.id));
    await meetTeam(this.ports, { ...team, channels: left }, removed);
  }

  #remember(key: string, seen: string): void {
    if (this.#met.size >= maxRemembered) this.#met.clear();
    this.#met.set(key, seen);
  }
}

function teamOf(sender: Sender, { id, name }: { id: string; name: string | undefined }): Team {
  const { tenantId, serviceUrl, channelId, channelName } = sender;
  return {
    tenantId,
    id,
    name,
    serviceUrl,
    channels: channelId === undefined ? [] : [{ id: channelId, name: channelName }],
  };
}
