import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MicrosoftAppCredentials, TeamsConnectorClient, type ConnectorClient } from 'botframework-connector';
import { sampleWorld } from '../../simulator/connector/sample-world';
import type { Simulator } from '../../simulator/connector/simulator';
import { startConnector } from '../../simulator/connector/start-connector';
import { connectorClient } from './support/connector-client';
import { refusal } from './support/refusal';

const teamId = sampleWorld.team.id;

describe('the roster on loopback', () => {
  let teams: Simulator;
  let client: ConnectorClient;
  let teamsClient: TeamsConnectorClient;

  beforeEach(async () => {
    const world = { ...sampleWorld, team: { ...sampleWorld.team, installed: true } };
    teams = await startConnector({ world, largestPage: 6 });
    client = connectorClient(teams);
    teamsClient = new TeamsConnectorClient(new MicrosoftAppCredentials('', ''), { baseUri: teams.serviceUrl });
  });
  afterEach(() => teams.close());

  it('gives every member of the team once, page by page, and nobody of another tenant', async () => {
    const names: string[] = [];
    let pages = 0;
    let continuationToken = '';
    do {
      const page: { members: { name: string }[]; continuationToken: string } =
        await client.conversations.getConversationPagedMembers(teamId, { pageSize: 500, continuationToken });
      names.push(...page.members.map((member) => member.name));
      continuationToken = page.continuationToken;
      pages += 1;
    } while (continuationToken);
    expect(pages).toBe(3);
    expect(names).toEqual(teams.people.inTeam().map((person) => person.name));
    expect(names).not.toContain('Elin Strøm');
  });

  it('finds a member by object id, 29: id and sign-in name', async () => {
    const helse = teams.people.get('helse');
    for (const id of [helse.id, helse.teamsId, helse.signInName]) {
      const member = await client.conversations.getConversationMember(teamId, id);
      expect(member).toMatchObject({
        id: helse.teamsId,
        name: 'Kari-Anne Bjørnstad-Mælen',
        aadObjectId: helse.id,
        userPrincipalName: helse.signInName,
        tenantId: sampleWorld.tenantId,
      });
    }
    const stranger = teams.people.get('fremmed');
    expect(await refusal(client.conversations.getConversationMember(teamId, stranger.id))).toBe(
      '404 MemberNotFoundInConversation',
    );
  });

  it('lists the channels as Teams does: General has the id of the team and no name', async () => {
    const { conversations } = await teamsClient.teams.fetchChannelList(teamId);
    expect(conversations?.map(({ id, name }) => [id, name])).toEqual([
      [teamId, undefined],
      ['19:fjordvik-samordning@thread.tacv2', 'Samordningsgruppen'],
    ]);
    expect(await teamsClient.teams.fetchTeamDetails(teamId)).toMatchObject({ id: teamId, name: 'Beredskap' });
  });

  it('does not show the roster to a bot that is not in the team', async () => {
    teams.town.team.installed = false;
    expect(await refusal(client.conversations.getConversationPagedMembers(teamId))).toMatch(/^403/);
    expect(await refusal(client.conversations.getConversationMembers('19:nowhere@thread.tacv2'))).toBe(
      '404 ConversationNotFound',
    );
  });
});
