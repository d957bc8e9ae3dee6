import type { Group } from '../../domain/group';
import type { GroupKey } from '../../domain/identifiers';
import type { CardMessage, Place } from '../ports/messenger';
import type { Ports } from '../ports/ports';
import { attemptOf, messageOf } from './attempt-of';
import { met, type Attempt } from './delivery';

/** One of the two messages of a meeting's thread. */
interface ThreadMessage {
  readonly group: Pick<Group, 'tenantId' | 'channel'>;
  readonly card: CardMessage;
  /** The thread it is a reply in; undefined for the message that starts one. */
  readonly thread: string | undefined;
}

/**
 * Updates the message where it stands; sends it when it is not there yet, was deleted in Teams, or its thread was
 * started anew. `isNew` tells that a message with another place came of it.
 */
export async function deliverToThread(
  ports: Pick<Ports, 'messages' | 'messenger' | 'directory' | 'clock'>,
  key: GroupKey,
  messageId: string,
  { group, card, thread }: ThreadMessage,
): Promise<{ attempt: Attempt; isNew: boolean }> {
  const team = await ports.directory.team(group.tenantId, group.channel.teamId);
  if (team === undefined) return { attempt: notInstalled, isNew: false };
  const known = await ports.messages.find(key, messageId);
  const place: Place = {
    tenantId: group.tenantId,
    serviceUrl: team.serviceUrl,
    conversationId: known?.conversationId ?? '',
  };
  const activityId = known?.activityIds.at(-1);
  const isInPlace = known?.conversationId !== undefined && (thread === undefined || known.conversationId === thread);

  if (isInPlace && known.withoutId === true) return { attempt: met, isNew: false };
  if (isInPlace && activityId !== undefined) {
    const outcome = await ports.messenger.update(place, activityId, card);
    if (outcome.kind !== 'gone') return { attempt: attemptOf(outcome), isNew: false };
  }
  const outcome =
    thread === undefined
      ? await ports.messenger.startThread(
          { tenantId: group.tenantId, serviceUrl: team.serviceUrl, channelId: group.channel.channelId },
          card,
        )
      : await ports.messenger.send({ ...place, conversationId: thread }, card);
  // A channel that is not there will not come back by itself: the chair has to choose another.
  if (outcome.kind === 'gone' && thread === undefined) {
    return { attempt: { kind: 'stopped', reason: 'refused', error: outcome.error }, isNew: false };
  }
  if (outcome.kind !== 'delivered') return { attempt: attemptOf(outcome), isNew: false };
  const message = messageOf(messageId, outcome, ports.clock.now());
  return { attempt: { kind: 'met', message }, isNew: true };
}

/** A code of our own: the chair reads it where those of Teams stand. */
const notInstalled: Attempt = { kind: 'stopped', reason: 'notInstalled', error: 'AppNotInTeam' };
