import type { DeskCard } from '../../domain/desk/desk-card';
import type { GroupKey } from '../../domain/identifiers';
import type { Notice } from '../../domain/notice';
import type { Ports } from '../ports/ports';

/** What the card shows now; undefined when there is nothing to show any more. */
export async function readDeskCard(
  ports: Ports,
  key: GroupKey,
  { card, id }: Extract<Notice, { kind: 'desk' | 'deskOnce' }>,
): Promise<DeskCard | undefined> {
  switch (card) {
    case 'putToLeader': {
      const found = await ports.desk.find(key, 'case', id);
      return found && { card, about: found.value };
    }
  }
}
