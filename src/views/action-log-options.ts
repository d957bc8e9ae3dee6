import type { Action } from '../domain/action';
import type { LocalDate } from '../domain/calendar';
import type { Language } from '../domain/language';

/** What an action log says beside the actions themselves. */
export interface ActionLogOptions {
  readonly language: Language;
  readonly groupName: string;
  readonly today: LocalDate;
  /** Bytes as Teams counts; the card budget when nothing is said. */
  readonly budget?: number | undefined;
  /** Those that the reader may change, to be shown on a card of their own: in the reader's own chat. */
  readonly change?: { readonly groupId: string; readonly actions: readonly Action[] } | undefined;
}
