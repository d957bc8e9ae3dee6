import type { BotLink } from './bot-link';
import { composeActivity, teamData } from './compose-activity';
import type { JsonObject } from './json-object';
import type { Person } from './person';
import type { Town } from './town';
import type { ChannelSpec, PersonSpec } from './world';

/** What happens to the team, each with the events Teams sends. `by` is the person who does it. */
export class TeamActor {
  constructor(
    private readonly town: Town,
    private readonly link: BotLink,
    private readonly serviceUrl: () => string,
  ) {}

  /** Adds the app to the team, from the channel that is said or else the General one: Teams tells which. */
  async installs(by: string, channelId = this.town.team.id): Promise<void> {
    this.town.team.installed = true;
    await this.tell(by, { type: 'conversationUpdate', membersAdded: [this.town.world.bot] }, 'teamMemberAdded');
    const settings = { selectedChannel: { id: channelId } };
    await this.tell(by, { type: 'installationUpdate', action: 'add', channelData: { settings } });
  }

  async removes(by: string): Promise<void> {
    this.town.team.installed = false;
    await this.tell(by, { type: 'conversationUpdate', membersRemoved: [this.town.world.bot] }, 'teamMemberRemoved');
    await this.tell(by, { type: 'installationUpdate', action: 'remove' });
  }

  /** Somebody new, or somebody known by key or id, joins the team. */
  async adds(who: string | PersonSpec, by: string): Promise<Person> {
    const person = typeof who === 'string' ? this.town.people.get(who) : this.town.people.add(who);
    person.inTeam = true;
    await this.tell(by, { type: 'conversationUpdate', membersAdded: [this.account(person)] }, 'teamMemberAdded');
    return person;
  }

  async loses(who: string, by: string): Promise<void> {
    const person = this.town.people.get(who);
    person.inTeam = false;
    await this.tell(by, { type: 'conversationUpdate', membersRemoved: [this.account(person)] }, 'teamMemberRemoved');
  }

  async isRenamed(name: string, by: string): Promise<void> {
    this.town.team.name = name;
    await this.tell(by, { type: 'conversationUpdate' }, 'teamRenamed');
  }

  async getsChannel(channel: ChannelSpec, by: string): Promise<void> {
    this.town.team.channels.push(channel);
    await this.tell(by, { type: 'conversationUpdate' }, 'channelCreated', channel.id);
  }

  async renamesChannel(channel: ChannelSpec, by: string): Promise<void> {
    this.town.team.channels = this.town.team.channels.map((one) => (one.id === channel.id ? channel : one));
    await this.tell(by, { type: 'conversationUpdate' }, 'channelRenamed', channel.id);
  }

  async losesChannel(channelId: string, by: string): Promise<void> {
    const about = teamData(this.town, channelId);
    this.town.team.channels = this.town.team.channels.filter((channel) => channel.id !== channelId);
    await this.tell(by, { type: 'conversationUpdate', channelData: about }, 'channelDeleted', this.town.team.id);
  }

  private account(person: Person): JsonObject {
    return { id: person.teamsId, aadObjectId: person.id };
  }

  private async tell(
    by: string,
    fields: JsonObject & { type: string; channelData?: JsonObject },
    eventType?: string,
    channelId = this.town.team.id,
  ): Promise<void> {
    this.town.changes.announce();
    const channelData = {
      ...(eventType !== undefined && { eventType }),
      ...fields.channelData,
    };
    const person = this.town.people.get(by);
    const activity = { ...fields, channelData };
    await this.link.deliver(composeActivity(this.town, this.serviceUrl(), person, { channelId }, activity));
  }
}
