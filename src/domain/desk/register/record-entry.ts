import type { Entry } from '../entry';
import type { EntryContent } from './entry-content';
import type { EntryPress } from './entry-press';

/**
 * The first version of an entry. Whoever has decided and writes it down is the one who confirms it; a decision of anybody
 * else stands as unconfirmed. The caller has checked that the visibility is the person's to choose.
 */
export function recordEntry(
  { id, meetingId }: { readonly id: string; readonly meetingId: string },
  content: EntryContent,
  { by, at, id: press }: Pick<EntryPress, 'by' | 'at' | 'id'>,
): Entry {
  const { text, visibility, caseId, focusArea } = content;
  const base = { id, version: 1, meetingId, text, by, at, visibility, caseId, focusArea, press };
  switch (content.kind) {
    case 'advice':
      return {
        ...base,
        kind: 'advice',
        isAgainst: content.isAgainst,
        ownWays: content.ownWay === undefined ? [] : [content.ownWay],
      };
    case 'decision': {
      const { decidedBy, authority } = content;
      const stands = decidedBy.id === by.id ? { confirmedAt: at } : { askedIn: 1 };
      return { ...base, kind: 'decision', decidedBy, authority, ...stands };
    }
    case 'note':
      return { ...base, kind: 'note' };
  }
}
