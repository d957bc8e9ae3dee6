import { agendaKeySchema } from '../../../domain/desk/agenda';
import { rawForm } from '../../raw-form';
import { typedText } from '../../typed-text';

/** The inputs of the chair's agenda card. */
export const agendaFields = {
  item: 'item',
  outcome: 'outcome',
  title: 'title',
  bringBack: 'bringBack',
  need: 'need',
  coverBy: 'coverBy',
} as const;

/** The choice for «nothing»: no key begins with a hyphen. */
export const nothing = '-';

/** Longest texts that the chair writes on an agenda, in UTF-16 units. */
const agendaLimits = { outcome: 500, title: 200 } as const;

export interface AgendaForm {
  /** The item that was chosen. */
  readonly key: string | undefined;
  /** Cut to its limit. */
  readonly outcome: string;
  readonly title: string;
  /** The dropped item to bring back. */
  readonly bringBack: string | undefined;
  /** The need that is covered, and the area that does; without an area it is open again. */
  readonly need: string | undefined;
  readonly coverBy: string | undefined;
}

/** Reads the inputs of the chair's agenda card. Never throws; whether there is such an item the agenda says. */
export function parseAgendaForm(data: unknown): AgendaForm {
  const values = new Map(Object.entries(rawForm(data)));
  const key = (field: string) => {
    const parsed = agendaKeySchema.safeParse(values.get(field));
    return parsed.success && parsed.data !== nothing ? parsed.data : undefined;
  };
  const text = (field: string, most: number) =>
    typedText(values.get(field) ?? '')
      .replaceAll('\n', ' ')
      .slice(0, most);
  return {
    key: key(agendaFields.item),
    outcome: text(agendaFields.outcome, agendaLimits.outcome),
    title: text(agendaFields.title, agendaLimits.title),
    bringBack: key(agendaFields.bringBack),
    need: key(agendaFields.need),
    coverBy: key(agendaFields.coverBy),
  };
}
