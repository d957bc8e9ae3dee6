import type { GroupKey } from '../../domain/identifiers';
import type { Notice } from '../../domain/notice';
import { finishOpening } from '../finish-opening';
import type { Ports } from '../ports/ports';
import { deliverActionLog } from './action-log-in-thread';
import { deliverBoard } from './channel-thread';
import { deliverChairNote } from './chair-note';
import { deliverChannelNote } from './channel-note';
import { deliverChairPreview } from './chair-preview';
import { deliverCriticalAlert } from './critical-alert';
import { met, type Attempt } from './delivery';
import { deliverDeskCard, deliverDeskOnce } from './desk-card';
import { deliverReminder } from './reminder';
import { deliverRhythmNote } from './rhythm-note';
import { deliverSetupCard } from './setup-card';
import { deliverStatusCard } from './status-card';
import { spreadNews } from '../follow/spread-news';
import { finishRetiming } from '../week/retime-meeting';

/** One failing notice harms no other: what is thrown is a bug or a store in trouble, and is tried again later. */
export async function attemptNotice(ports: Ports, key: GroupKey, notice: Notice, log: Ports['log']): Promise<Attempt> {
  try {
    switch (notice.kind) {
      case 'openMeeting':
        await finishOpening(ports, key, notice.meetingId);
        return met;
      case 'statusCard':
        return await deliverStatusCard(ports, key, notice);
      case 'board':
        return await deliverBoard(ports, key, notice);
      case 'actionLog':
        return await deliverActionLog(ports, key, notice);
      case 'criticalAlert':
        return await deliverCriticalAlert(ports, key, notice);
      case 'retimeMeeting':
        await finishRetiming(ports, key, notice.meetingId);
        return met;
      case 'reminder':
        return await deliverReminder(ports, key, notice);
      case 'chairPreview':
        return await deliverChairPreview(ports, key, notice);
      case 'chairNote':
        return await deliverChairNote(ports, key, notice);
      case 'rhythmNote':
        return await deliverRhythmNote(ports, key, notice);
      case 'channelNote':
        return await deliverChannelNote(ports, key, notice);
      case 'desk':
        return await deliverDeskCard(ports, key, notice);
      case 'setupCard':
        return await deliverSetupCard(ports, key, notice);
      case 'news':
        await spreadNews(ports, key, notice);
        return met;
      case 'deskOnce':
        return await deliverDeskOnce(ports, key, notice);
    }
  } catch (error) {
    log.error('delivery failed', error);
    return { kind: 'later', error: error instanceof Error ? error.name : 'unknown', isUnknown: true };
  }
}
