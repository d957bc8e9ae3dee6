import type { Case } from '../desk/case';
import type { CaseReceipt } from './case-receipt';
import type { MeetingAgenda } from './meeting-agenda';

/** The cards of agendas and of cases inside the group. */
export const agendaCardKinds = [
  /** The agenda under the board. */
  'agenda',
  /** For whoever raised a case: what became of it. */
  'caseReceipt',
  /** For the chair: somebody has raised a case that cannot wait. */
  'urgentCase',
] as const;
export type AgendaCardKind = (typeof agendaCardKinds)[number];

/** The facts that one of these cards shows. */
export type AgendaDeskCard =
  | { readonly card: 'agenda'; readonly agenda: MeetingAgenda }
  | { readonly card: 'caseReceipt'; readonly receipt: CaseReceipt }
  | { readonly card: 'urgentCase'; readonly about: Case };
