import type { PersonView } from './protocol';
import { fitsWidth } from './width-class';

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The renderer does not know `targetWidth`: what does not fit the width is left out before it looks. */
function fitting(value: unknown, width: string): unknown {
  if (Array.isArray(value)) {
    const shown = value.filter((item: unknown) => !isObject(item) || fitsWidth(item['targetWidth'], width));
    return shown.map((item: unknown) => fitting(item, width));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'data' ? part : fitting(part, width)]),
  );
}

/** Teams fills a people picker from its directory; here the people of the tenant are the directory. */
function withPeople(element: Json, people: readonly PersonView[]): Json {
  const query = element['choices.data'];
  const dataset = isObject(query) ? query['dataset'] : undefined;
  if (typeof dataset !== 'string' || !dataset.startsWith('graph.microsoft.com/users')) return element;
  const given: readonly unknown[] = Array.isArray(element['choices']) ? element['choices'] : [];
  const known = new Set(given.map((choice) => (isObject(choice) ? choice['value'] : undefined)));
  const found = people
    .filter((person) => !person.isForeign && !known.has(person.id))
    .map((person) => ({ title: person.name, value: person.id }));
  return { ...element, 'choices.data': undefined, style: 'compact', choices: [...given, ...found] };
}

/** `<at>Name</at>` is a mention when the card says so; the renderer would show the tags. */
function withMentions(text: string, mentions: ReadonlySet<string>): string {
  return text.replace(/<at>([^<]*)<\/at>/g, (whole, name: string) => (mentions.has(whole) ? `**${name}**` : whole));
}

function walk(value: unknown, people: readonly PersonView[], mentions: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, people, mentions));
  if (!isObject(value)) return value;
  const filled = value['type'] === 'Input.ChoiceSet' ? withPeople(value, people) : value;
  return Object.fromEntries(
    Object.entries(filled).map(([key, part]) => {
      if (typeof part === 'string' && (key === 'text' || key === 'value') && mentions.size > 0) {
        return [key, withMentions(part, mentions)];
      }
      return [key, key === 'data' ? part : walk(part, people, mentions)];
    }),
  );
}

function mentionsOf(card: Json): ReadonlySet<string> {
  const entities = isObject(card['msteams']) ? card['msteams']['entities'] : undefined;
  const list: readonly unknown[] = Array.isArray(entities) ? entities : [];
  return new Set(
    list.flatMap((entity) => (isObject(entity) && typeof entity['text'] === 'string' ? [entity['text']] : [])),
  );
}

/** Does for a card what Teams does and the renderer does not: width, people picker, mentions. */
export function prepareCard(card: object, width: string, people: readonly PersonView[]): object {
  const source = { ...card } as Json;
  return walk(fitting(source, width), people, mentionsOf(source)) as object;
}
