import type { Command } from './command';

const program = 'npm run admin --';

/** All commands, a line each. */
export function overview(commands: readonly Command[]): string {
  const lines = commands.map((command) => [usage(command), command.summary] as const);
  return [
    `Usage: ${program} <command>`,
    '',
    ...columns(lines),
    '',
    `Write ${program} <command> --help for what a command does and its options.`,
    '',
  ].join('\n');
}

/** One command in full. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  return [
    `Usage: ${program} ${usage(command)}${options.length > 0 ? ' [options]' : ''}`,
    '',
    command.summary,
    '',
    command.details,
    '',
    ...columns([...options, ['--help', 'Show this.']]),
    '',
  ].join('\n');
}

function usage(command: Command): string {
  return [command.name, ...command.arguments].join(' ');
}

function columns(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
