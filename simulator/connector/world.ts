/** Somebody who can be played. */
export interface PersonSpec {
  /** The short name that tests and the page use, such as `helse`. */
  readonly key: string;
  /** The Entra object id. */
  readonly id: string;
  readonly name: string;
  /** The user principal name. */
  readonly signInName: string;
  /** The tenant of the world unless said. */
  readonly tenantId?: string;
  /** What the person is, for whoever plays them; the bot never sees it. */
  readonly role?: string;
  /** Messages worth trying as this person, for the page. */
  readonly suggestions?: readonly string[];
  /** A member of the team; true unless said. */
  readonly inTeam?: boolean;
  /** Has the app in the personal chat; false unless said. */
  readonly installed?: boolean;
}

/** A channel; the General channel has the team's id and is listed without a name, as Teams does. */
export interface ChannelSpec {
  readonly id: string;
  readonly name: string;
}

/** A tenant, one team in it, and the people around it. */
export interface World {
  readonly tenantId: string;
  readonly tenantName: string;
  /** The bot as Teams names it, `28:` and the app id. */
  readonly bot: { readonly id: string; readonly name: string };
  readonly team: {
    readonly id: string;
    readonly name: string;
    /** Whether the app is in the team from the start; `installInTeam` puts it there with the events. */
    readonly installed?: boolean;
    readonly channels: readonly ChannelSpec[];
  };
  readonly people: readonly PersonSpec[];
}
