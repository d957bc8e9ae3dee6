import type { ClockView, MessageView, PersonView, Snapshot, WorldView } from './protocol';
import { TownTime } from './town-time';

/** What changed: the world, the clock, one message, or everything. */
export type Change =
  { readonly kind: 'world' | 'clock' | 'all' } | { readonly kind: 'message'; readonly message: MessageView };

/** What the server has told so far, kept live by Server-Sent Events. */
export class Store {
  private readonly messages = new Map<string, MessageView>();
  private readonly listeners = new Set<(change: Change) => void>();
  private known: WorldView | undefined;
  /** The time in the municipality. */
  readonly time = new TownTime();

  /** Connects; `onConnection` hears when the connection comes and goes. */
  connect(onConnection: (isConnected: boolean) => void): void {
    const source = new EventSource('/page/events');
    const on = (name: string, read: (data: unknown) => Change): void => {
      source.addEventListener(name, (event: MessageEvent<string>) => {
        this.announce(read(JSON.parse(event.data)));
      });
    };
    on('all', (data) => {
      const snapshot = data as Snapshot;
      this.messages.clear();
      for (const message of snapshot.messages) this.messages.set(message.id, message);
      this.known = snapshot.world;
      this.time.put(snapshot.clock);
      return { kind: 'all' };
    });
    on('clock', (data) => {
      this.time.put(data as ClockView);
      return { kind: 'clock' };
    });
    on('world', (data) => {
      this.known = data as WorldView;
      return { kind: 'world' };
    });
    on('message', (data) => {
      const message = data as MessageView;
      this.messages.set(message.id, message);
      return { kind: 'message', message };
    });
    source.addEventListener('open', () => onConnection(true));
    source.addEventListener('error', () => onConnection(false));
  }

  /** Calls back after each change, until the returned function is called. */
  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get world(): WorldView {
    if (this.known === undefined) throw new Error('The world is not known before the first event.');
    return this.known;
  }

  person(id: string): PersonView | undefined {
    return this.world.people.find((person) => person.id === id);
  }

  /** In order of sending; a channel's id gives its threads too. */
  in(conversationId: string): readonly MessageView[] {
    return [...this.messages.values()].filter(
      (message) =>
        message.conversationId === conversationId || message.conversationId.startsWith(`${conversationId};messageid=`),
    );
  }

  private announce(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
