import { offerSetup } from '../app/setup/offer-setup';
import type { Ports } from '../app/ports/ports';
import { groupsHere } from './run-command';
import { sentence, type Answer, type Turn } from './turn';

/**
 * `oppsett` in a channel: its card, for a group that is to be there; undefined when it is on its way. A group that is
 * there is changed in its chair's own chat.
 */
export async function setUpHere(ports: Ports, turn: Turn): Promise<Answer | undefined> {
  const { sender, language } = turn;
  const { tenantId, team, channelId, channelName } = sender;
  if (team === undefined || channelId === undefined) return sentence(turn, 'reply.noChannelGroup');
  const groups = turn.groups ?? (await groupsHere(ports, sender));
  if (groups.length > 0) return sentence(turn, 'setup.over');
  await offerSetup(ports, {
    ...{ tenantId, team, language, isAskedFor: true },
    channel: { id: channelId, name: channelName },
    by: { id: sender.personId, name: sender.name },
  });
  return undefined;
}
