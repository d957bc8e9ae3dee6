import type { CardAction } from './card-parts';
import { jsonObjectSchema, type JsonObject } from './json-object';

/** The values somebody fills in, by input id. `''` clears a prefilled one. */
export type Filled = Readonly<Record<string, string | number | boolean>>;

export interface GatherOptions {
  /** Stop at what a client would stop at: required, pattern, length, choices. True unless said. */
  readonly validate?: boolean | undefined;
  /** Some clients send an empty input as `''`; the web client leaves it out, which is the default here. */
  readonly sendsEmpty?: boolean | undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function valueOf(input: JsonObject, filled: Filled): string {
  const given = filled[String(input['id'])];
  if (input['type'] !== 'Input.Toggle') return text(given ?? input['value']);
  const on = text(input['valueOn'] ?? 'true');
  const off = text(input['valueOff'] ?? 'false');
  if (typeof given === 'boolean') return given ? on : off;
  return text(given ?? input['value'] ?? off);
}

function choiceValues(input: JsonObject): readonly string[] | undefined {
  if (input['type'] !== 'Input.ChoiceSet' || 'choices.data' in input || !Array.isArray(input['choices']))
    return undefined;
  return input['choices'].map((choice) => text(jsonObjectSchema.parse(choice)['value']));
}

/** What a client says about the value; undefined when it is fine. */
function problem(input: JsonObject, value: string): string | undefined {
  if (value === '') return input['isRequired'] === true ? 'is required' : undefined;
  if (input['type'] === 'Input.Toggle' && input['isRequired'] === true && value !== text(input['valueOn'] ?? 'true')) {
    return 'has to be ticked';
  }
  const longest = input['maxLength'];
  if (typeof longest === 'number' && value.length > longest) return `is longer than ${longest}`;
  if (typeof input['regex'] === 'string' && !new RegExp(input['regex']).test(value)) return 'does not fit its pattern';
  const choices = choiceValues(input);
  const chosen = input['isMultiSelect'] === true ? value.split(',') : [value];
  const strange = chosen.find((one) => choices?.includes(one) === false);
  return strange === undefined ? undefined : `has no choice “${strange}”`;
}

/**
 * The data a client would send with the press: the action's own, and each associated input's value on top. Throws
 * when somebody fills in what is not there, or what the client itself would stop.
 */
export function pressData(part: CardAction, filled: Filled, options: GatherOptions = {}): JsonObject {
  const data: JsonObject = { ...jsonObjectSchema.parse(part.action['data'] ?? {}) };
  const inputs = part.action['associatedInputs'] === 'none' ? [] : part.inputs;
  const unknown = Object.keys(filled).find((id) => !inputs.some((input) => input['id'] === id));
  if (unknown !== undefined) {
    const ids = inputs.map((input) => text(input['id'])).join(', ');
    throw new Error(`The button sends no input “${unknown}”. It sends: ${ids || 'none'}.`);
  }
  for (const input of inputs) {
    const id = text(input['id']);
    const value = valueOf(input, filled);
    const wrong = options.validate === false ? undefined : problem(input, value);
    if (wrong !== undefined) throw new Error(`The client would not send it: “${id}” ${wrong}.`);
    if (value !== '' || options.sendsEmpty === true) data[id] = value;
  }
  return data;
}
