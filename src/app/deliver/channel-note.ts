import { noticeId } from '../../domain/notice';
import { attemptOf, sentOnce } from './attempt-of';
import { met, type Deliver } from './delivery';
import { tellChair } from './tell-chair';

/**
 * Tells a channel that the group has moved there, or away, unless it has moved again meanwhile. The chair is told at once
 * of a new channel that takes nothing; nobody misses the word in an old one that is gone.
 */
export const deliverChannelNote: Deliver<'channelNote'> = async (ports, key, notice) => {
  const id = noticeId(notice);
  const { where, channelId, revision, by } = notice;
  const [stored, sent] = await Promise.all([ports.groups.find(key), ports.messages.find(key, id)]);
  if (stored === undefined || sent?.deliveredAt !== undefined) return met;
  const { group } = stored.value;
  const { tenantId, channel } = group;
  if ((channel.channelId === channelId) !== (where === 'new')) return met;
  const team = await ports.directory.team(tenantId, channel.teamId);
  if (team === undefined) return { kind: 'stopped', reason: 'notInstalled', error: 'AppNotInTeam' };
  const card = ports.cards.channelNote(group, { where, by });
  const outcome = await ports.messenger.startThread({ tenantId, serviceUrl: team.serviceUrl, channelId }, card);
  if (outcome.kind === 'delivered' || outcome.kind === 'later') return sentOnce(id, outcome, ports.clock.now());
  if (where === 'old') return met;
  await tellChair(ports, key, { kind: 'channelRefused', revision, error: outcome.error });
  return outcome.kind === 'gone' ? { kind: 'stopped', reason: 'refused', error: outcome.error } : attemptOf(outcome);
};
