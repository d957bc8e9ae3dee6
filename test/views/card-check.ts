import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';

// The package's main file is an ES module in a CommonJS package; its bundle is neither, and can be required.
const bundle = createRequire(__filename)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;
const { AdaptiveCard, CardElement, SerializationContext, Versions } = bundle;

/** Teams has the search for people in cards of version 1.5; to the package it belongs to 1.6. */
const peopleSearch = 'Property "choices.data" is supported in version 1.6, but you are using version 1.5.';

/** Everything the adaptivecards package has to say against a card: unknown elements, wrong values, missing titles. */
export function complaintsOf(card: object): string[] {
  // adaptivecards 3.0.6 keeps the place in a global expression, and so refuses the language of every second card.
  const { regEx } = CardElement.langProperty;
  if (regEx !== undefined) regEx.lastIndex = 0;
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const failures = parsed.validateProperties().validationEvents.map((event) => event.message);
  return [...events, ...failures].filter((complaint) => complaint !== peopleSearch);
}

/** Every object of a card, each with the path to it. */
export function nodesOf(
  node: unknown,
  path = '$',
): { readonly path: string; readonly node: Record<string, unknown> }[] {
  if (Array.isArray(node)) return node.flatMap((child, index) => nodesOf(child, `${path}[${index}]`));
  if (typeof node !== 'object' || node === null) return [];
  const children = Object.entries(node).flatMap(([key, child]) => nodesOf(child, `${path}.${key}`));
  return [{ path, node: { ...node } }, ...children];
}

/** The inputs of a card by id, with the values they stand filled with, as a client would send them untouched. */
export function inputsOf(card: object): Record<string, string> {
  const inputs = nodesOf(card).filter(
    ({ node }) => typeof node['type'] === 'string' && node['type'].startsWith('Input.'),
  );
  return Object.fromEntries(inputs.map(({ node }) => [String(node['id']), String(node['value'])]));
}

/** All that is shown as text in a card, run after run. */
export function textsOf(card: object): string[] {
  return nodesOf(card).flatMap(({ node }) =>
    ['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText', 'speak'].flatMap((key) => {
      const value = node[key];
      return typeof value === 'string' && node['v'] === undefined ? [value] : [];
    }),
  );
}
