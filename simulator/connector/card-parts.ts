import { jsonObjectSchema, type JsonObject } from './json-object';

/** An action of a card and the inputs a client would send with it. */
export interface CardAction {
  readonly action: JsonObject;
  readonly inputs: readonly JsonObject[];
}

/** Where elements hide inside elements. */
const nested = ['body', 'items', 'columns', 'rows', 'cells', 'inlines'];
const carriers = ['actions'];

function objects(value: unknown): readonly JsonObject[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const parsed = jsonObjectSchema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

interface Found {
  readonly inputs: JsonObject[];
  readonly actions: JsonObject[];
}

/** Inputs and actions of one card, without those inside its ShowCards. */
function collect(element: JsonObject, found: Found): void {
  if (typeof element['type'] === 'string' && element['type'].startsWith('Input.')) found.inputs.push(element);
  for (const key of nested) for (const child of objects(element[key])) collect(child, found);
  for (const key of carriers) found.actions.push(...objects(element[key]));
  for (const key of ['selectAction', 'inlineAction']) found.actions.push(...objects([element[key]]));
}

/**
 * Every action of the card with its inputs: those of its own card and of the cards around it, as a client gathers
 * them. Inputs of another ShowCard beside it are not among them.
 */
export function cardParts(card: JsonObject, around: readonly JsonObject[] = []): readonly CardAction[] {
  const found: Found = { inputs: [], actions: [] };
  collect(card, found);
  const inputs = [...around, ...found.inputs];
  return found.actions.flatMap((action) => [
    { action, inputs },
    ...objects([action['card']]).flatMap((inner) => cardParts(inner, inputs)),
  ]);
}
