import { offerSetup } from '../app/setup/offer-setup';
import type { Ports } from '../app/ports/ports';
import type { Incoming } from './incoming';
import { pickLanguage } from './person-language';

/** The app was added to a team: the card that sets up a group goes to the channel that was chosen. */
export async function offerSetupIn(
  ports: Ports,
  { sender, chosenChannelId, isUpgrade }: Extract<Incoming, { kind: 'installed' }>,
): Promise<void> {
  const { tenantId, team, personId, name, channelId, channelName, locale } = sender;
  if (team === undefined || isUpgrade) return;
  const id = chosenChannelId ?? channelId ?? team.id;
  await offerSetup(ports, {
    ...{ tenantId, team, isAskedFor: false },
    channel: { id, name: id === channelId ? channelName : undefined },
    by: personId === undefined ? undefined : { id: personId, name },
    language: pickLanguage(undefined, undefined, locale),
  });
}
