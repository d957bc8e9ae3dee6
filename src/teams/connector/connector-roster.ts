import { z } from 'zod';
import type { Log } from '../../app/ports/log';
import type { Roster } from '../../app/ports/messenger';
import { guidSchema, signInNameSchema } from '../../domain/identifiers';
import type { Person, Team } from '../../domain/person';
import { ConnectorError } from './connector-error';
import type { ConnectorAccess } from './connector-messenger';

const pageSize = 500;
/** A Teams team has at most 25,000 members. */
const mostPages = 60;

const signInName = signInNameSchema.optional().catch(undefined);
/** Teams gives the Entra object id as `aadObjectId`, in some answers as `objectId`. */
const memberSchema = z.object({
  aadObjectId: guidSchema.optional().catch(undefined),
  objectId: guidSchema.optional().catch(undefined),
  tenantId: guidSchema.optional().catch(undefined),
  name: z.string().max(256).optional().catch(undefined),
  userPrincipalName: signInName,
  email: signInName,
});

const pageSchema = z.object({
  members: z.array(z.unknown()),
  continuationToken: z.string().nullish().catch(undefined),
});

/** The member as a person; undefined for bots and others that have no Entra object id. */
function personOf(member: unknown, team: Team): Person | undefined {
  const parsed = memberSchema.safeParse(member).data;
  const id = parsed?.aadObjectId ?? parsed?.objectId;
  if (parsed === undefined || id === undefined) return undefined;
  return {
    tenantId: parsed.tenantId ?? team.tenantId,
    id,
    name: parsed.name,
    signInName: parsed.userPrincipalName ?? parsed.email,
    serviceUrl: team.serviceUrl,
  };
}

/** The members of a team, page by page to the end. */
export class ConnectorRoster implements Roster {
  constructor(
    private readonly access: Omit<ConnectorAccess, 'botId'>,
    private readonly log: Log,
  ) {}

  /** Half a roster would look like people who have left: a page that fails makes the whole unknown. */
  async membersOf(team: Team): Promise<readonly Person[] | undefined> {
    try {
      return await this.read(team);
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      this.log.warn('team roster not read', { teamId: team.id, reason: error.message });
      return undefined;
    }
  }

  private async read(team: Team): Promise<readonly Person[]> {
    if (!this.access.isAllowed(team.serviceUrl)) throw new ConnectorError({ codes: ['ServiceUrlNotAllowed'] });
    const { conversations } = await this.access.connectorFor(team.serviceUrl);
    const people: Person[] = [];
    let continuationToken: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const options = { pageSize, ...(continuationToken === undefined ? {} : { continuationToken }) };
      // The SDK's type wants a continuation token also for the first page.
      const answer = await conversations.getConversationPagedMembers(team.id, options as Required<typeof options>);
      const found = pageSchema.safeParse(answer).data;
      if (found === undefined) throw new ConnectorError({ codes: ['NoMembers'] });
      people.push(...found.members.flatMap((member) => personOf(member, team) ?? []));
      continuationToken = found.continuationToken ?? undefined;
      if (continuationToken === undefined || continuationToken === '') return people;
    }
    throw new ConnectorError({ codes: ['TooManyPages'] });
  }
}
