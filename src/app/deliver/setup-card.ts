import { noticeId } from '../../domain/notice';
import { met, type Deliver } from './delivery';
import { findPerson } from '../find-people';
import { deliverToThread } from './thread-message';

/** Makes the card in the channel show how far the setting up of its group is; one that was deleted is sent anew. */
export const deliverSetupCard: Deliver<'setupCard'> = async (ports, key, notice) => {
  const stored = await ports.desk.find(key, 'setup', 'setup');
  if (stored === undefined) return met;
  const setup = stored.value;
  const { tenantId, team, channel, groupId } = setup;
  const group = groupId === undefined ? undefined : (await ports.groups.find({ tenantId, groupId }))?.value.group;
  const chair = group && (await findPerson(ports, tenantId, group.chair));
  const card = ports.cards.setup(setup, { setupId: key.groupId, group, chairName: chair?.name });
  const place = { tenantId, channel: { teamId: team.id, channelId: channel.id } };
  const { attempt } = await deliverToThread(ports, key, noticeId(notice), { group: place, card, thread: undefined });
  if (attempt.kind === 'met' && notice.copy !== undefined) {
    const serviceUrl = (await ports.directory.team(tenantId, team.id))?.serviceUrl;
    const { conversationId, activityId } = notice.copy;
    // The copy that was pressed shows the answer already; the others in the channel see it with this.
    if (serviceUrl !== undefined) {
      await ports.messenger.update({ tenantId, serviceUrl, conversationId }, activityId, card);
    }
  }
  return attempt;
};
