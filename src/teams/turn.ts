import type { Language } from '../domain/language';
import type { MyGroup } from '../app/find-my-groups';
import type { CardMessage } from '../app/ports/messenger';
import { say, type WordKey, type WordValues } from '../views/words';
import type { Sender } from './incoming';

/** Somebody we know the identity of, and the language to answer in. */
export interface Turn {
  readonly sender: Sender & { readonly personId: string };
  readonly language: Language;
  /** The groups that the message can be about, where they have been looked up already. */
  readonly groups?: readonly MyGroup[] | undefined;
  /** The message whose button was pressed. */
  readonly pressedId?: string | undefined;
  /** Does something once the answer has left; a stop waits for it. */
  readonly afterwards: (what: string, work: () => Promise<void>) => void;
}

/** What goes back to the person. */
export type Answer = { readonly text: string } | CardMessage;

/** A sentence from `locales/` in the person's language. */
export function sentence(turn: Pick<Turn, 'language'>, key: WordKey, values?: WordValues): Answer {
  return { text: say(turn.language, key, values) };
}
