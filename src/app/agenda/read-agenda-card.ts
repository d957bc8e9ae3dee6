import type { AgendaCardKind, AgendaDeskCard } from '../../domain/agenda/agenda-desk-card';
import { receiptOf } from '../../domain/agenda/case-receipt';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';
import { readAgenda } from './read-agenda';

/** What the card shows now; undefined for an agenda that is over: it stays as the meeting left it. */
export async function readAgendaCard(
  ports: Ports,
  key: GroupKey,
  card: AgendaCardKind,
  id: string,
): Promise<AgendaDeskCard | undefined> {
  if (card === 'agenda') {
    const read = await readAgenda(ports, key, id);
    return read?.agenda.isOpen === true && read.agenda.isPosted ? { card, agenda: read.agenda } : undefined;
  }
  const about = (await ports.desk.find(key, 'case', id))?.value;
  if (about === undefined) return undefined;
  return card === 'caseReceipt' ? { card, receipt: receiptOf(about) } : { card, about };
}
