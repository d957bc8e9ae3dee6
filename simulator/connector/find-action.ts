import { cardParts, type CardAction } from './card-parts';
import type { JsonObject } from './json-object';

/** Which button: its verb, its id or its title; or a question about its JSON. */
export type ActionChoice = string | ((action: JsonObject) => boolean);

const pressable = new Set(['Action.Execute', 'Action.Submit']);

/** An old client does not know Action.Execute and takes its fallback. */
function asOldClient(part: CardAction): CardAction {
  const fallback = part.action['fallback'];
  const isObject = typeof fallback === 'object' && fallback !== null && !Array.isArray(fallback);
  return part.action['type'] === 'Action.Execute' && isObject ? { ...part, action: fallback as JsonObject } : part;
}

function name(action: JsonObject): string {
  return [action['title'], action['verb'], action['id']].filter((part) => typeof part === 'string').join(' / ');
}

/**
 * Finds the one button that is meant. Throws a sentence that lists the buttons when there is none, or when several
 * fit, since a person could not press either.
 */
export function findAction(card: JsonObject, choice: ActionChoice, client: 'new' | 'old' = 'new'): CardAction {
  const all = cardParts(card).filter((part) => pressable.has(String(part.action['type'])));
  const isMeant =
    typeof choice === 'function'
      ? choice
      : (action: JsonObject) => [action['verb'], action['id'], action['title']].includes(choice);
  const found = all.filter((part) => isMeant(part.action));
  const [only] = found;
  if (only !== undefined && found.length === 1) return client === 'old' ? asOldClient(only) : only;
  const wanted = typeof choice === 'string' ? `“${choice}”` : 'that fits the question';
  const there = all.map((part) => name(part.action)).join('; ') || 'none';
  throw new Error(`${found.length === 0 ? 'No' : 'More than one'} button ${wanted}. On the card: ${there}.`);
}
