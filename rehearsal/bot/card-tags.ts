import { createHash } from 'node:crypto';
import type { Message } from '../../simulator/connector/message';
import type { Cards } from '../../src/app/ports/cards';
import type { CardMessage } from '../../src/app/ports/messenger';
import { chairNoteId, type ChairNote } from '../../src/domain/chair-note';

/** What a card is, known from when it was written. */
export type CardTag =
  | {
      readonly kind: 'status' | 'reminder';
      readonly meetingId: string;
      readonly areaId: string;
      readonly isForm: boolean;
    }
  | { readonly kind: 'board' | 'preview'; readonly meetingId: string }
  | { readonly kind: 'note'; readonly about: ChairNote; readonly id: string }
  | { readonly kind: 'log' | 'alert' | 'rhythm' | 'desk' };

/** Recognises the cards of deliveries where they stand in Teams, by what is on them. */
export class CardTags {
  readonly #tags = new Map<string, CardTag>();

  /** The same writer, which remembers what it wrote. */
  watch(cards: Cards): Cards {
    const keep = (tag: CardTag, message: CardMessage): CardMessage => {
      this.#tags.set(hashOf(message.card), tag);
      return message;
    };
    return {
      areaCard: (area, options) => {
        const isForm = area.reply === undefined && area.closedAt === undefined;
        const { meetingId, areaId } = area;
        return keep({ kind: 'status', meetingId, areaId, isForm }, cards.areaCard(area, options));
      },
      board: (board, group) => keep({ kind: 'board', meetingId: board.meetingId }, cards.board(board, group)),
      actionLog: (...args) => keep({ kind: 'log' }, cards.actionLog(...args)),
      criticalAlert: (...args) => keep({ kind: 'alert' }, cards.criticalAlert(...args)),
      reminder: (area, options) => {
        const { meetingId, areaId } = area;
        return keep({ kind: 'reminder', meetingId, areaId, isForm: false }, cards.reminder(area, options));
      },
      chairPreview: (meeting, options) =>
        keep({ kind: 'preview', meetingId: meeting.id }, cards.chairPreview(meeting, options)),
      chairNote: (about, ...rest) =>
        keep({ kind: 'note', about, id: chairNoteId(about) }, cards.chairNote(about, ...rest)),
      desk: (...args) => keep({ kind: 'desk' }, cards.desk(...args)),
      setup: (...args) => cards.setup(...args),
      summaryText: (...args) => cards.summaryText(...args),
      channelNote: (...args) => cards.channelNote(...args),
      rhythmNote: (...args) => keep({ kind: 'rhythm' }, cards.rhythmNote(...args)),
    };
  }

  /** Of a card that was written for a delivery; undefined for an answer to somebody. */
  ofCard(card: object | undefined): CardTag | undefined {
    return card === undefined ? undefined : this.#tags.get(hashOf(card));
  }

  /** What the message was when it was sent. */
  of(message: Message): CardTag | undefined {
    const content = message.versions[0]?.activity.attachments?.[0]?.content;
    return typeof content === 'object' && content !== null ? this.ofCard(content) : undefined;
  }
}

function hashOf(card: object): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('base64url');
}
