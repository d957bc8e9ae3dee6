import { parseArgs } from 'node:util';
import { nearestWord } from '../app/group-file/nearest-word';
import type { Command, CommandInput } from './command';

export type ReadInput =
  | { readonly ok: true; readonly input: CommandInput }
  | { readonly ok: false; readonly isHelp: true }
  | { readonly ok: false; readonly isHelp: false; readonly problem: string };

const help = { type: 'boolean', short: 'h' } as const;

/** Reads what follows a command's name by the command's own table of options. */
export function readInput(command: Command, argv: readonly string[]): ReadInput {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]));
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: { ...options, help },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return { ok: false, isHelp: true };
    const problem = problemWith(command, token);
    if (problem !== undefined) return { ok: false, isHelp: false, problem };
    given.set(token.name, token.value);
  }
  const { arguments: expected } = command;
  const missing = expected.at(positionals.length);
  const surplus = positionals.at(expected.length);
  if (surplus !== undefined || missing?.startsWith('<') === true) {
    const what = surplus === undefined ? `needs ${missing ?? ''}` : `does not take ${JSON.stringify(surplus)}`;
    return { ok: false, isHelp: false, problem: `"${command.name}" ${what}.` };
  }
  const input = {
    arguments: positionals,
    text: (option: string) => given.get(option),
    isSet: (option: string) => given.has(option),
  };
  return { ok: true, input };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function problemWith(command: Command, token: OptionToken): string | undefined {
  const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
  if (option === undefined) {
    const near = nearestWord(token.name, Object.keys(command.options));
    const advice = near === undefined ? '' : ` Did you mean --${near}?`;
    return `${token.rawName} is not an option of "${command.name}".${advice}`;
  }
  if (option.type === 'boolean') {
    return token.value === undefined ? undefined : `${token.rawName} does not take a value.`;
  }
  const isMissing = token.value === undefined || (token.value.startsWith('-') && token.inlineValue !== true);
  return isMissing || token.value === '' ? `${token.rawName} needs a value: ${option.value ?? '<value>'}.` : undefined;
}
