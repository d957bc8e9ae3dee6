import type { Changes } from './changes';
import { Conversations } from './conversations';
import { People } from './people';
import type { ChannelSpec, World } from './world';

/** Everything the simulator knows: the world it was given and what has happened to it since. */
export class Town {
  readonly people: People;
  readonly conversations: Conversations;
  readonly team: { readonly id: string; name: string; installed: boolean; channels: ChannelSpec[] };

  constructor(
    readonly world: World,
    readonly changes: Changes,
    readonly now: () => Date,
  ) {
    this.people = new People(world);
    this.conversations = new Conversations(changes, now);
    this.team = {
      id: world.team.id,
      name: world.team.name,
      installed: world.team.installed ?? false,
      channels: [...world.team.channels],
    };
  }

  channel(channelId: string): ChannelSpec | undefined {
    return this.team.channels.find((channel) => channel.id === channelId);
  }
}
