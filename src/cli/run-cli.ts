import { nearestWord } from '../app/group-file/nearest-word';
import type { CliContext } from './cli-context';
import type { Command } from './command';
import { exitCode, type ExitCode } from './exit-code';
import { commandHelp, overview } from './help-text';
import { readInput } from './read-input';

/** Finds the command, runs it and gives the exit code. Never throws: what goes wrong is told on `err`. */
export async function runCli(
  argv: readonly string[],
  commands: readonly Command[],
  context: CliContext,
): Promise<ExitCode> {
  const command = commands.find(({ name }) => startsWith(argv, name));
  if (command === undefined) return withoutCommand(argv, commands, context);
  const read = readInput(command, argv.slice(command.name.split(' ').length));
  if (!read.ok && read.isHelp) {
    context.out(commandHelp(command));
    return exitCode.done;
  }
  if (!read.ok) {
    context.err(`${read.problem}\n\n${commandHelp(command)}`);
    return exitCode.usage;
  }
  try {
    return await command.run(read.input, context);
  } catch (error) {
    context.err(`"${command.name}" could not be done: ${context.describeError(error)}\n`);
    return exitCode.failed;
  }
}

function startsWith(argv: readonly string[], name: string): boolean {
  return name.split(' ').every((word, index) => argv[index] === word);
}

function withoutCommand(argv: readonly string[], commands: readonly Command[], context: CliContext): ExitCode {
  const isHelp = argv.some((word) => ['--help', '-h', 'help'].includes(word));
  const words = argv.filter((word) => !word.startsWith('-') && word !== 'help');
  const within = commands.filter(({ name }) => words.length > 0 && startsWith(name.split(' '), words.join(' ')));
  if (isHelp) {
    context.out(overview(within.length > 0 ? within : commands));
    return exitCode.done;
  }
  const written = words.slice(0, 2).join(' ');
  const near = nearestWord(
    written,
    commands.map(({ name }) => name),
  );
  const advice = near === undefined ? '' : ` Did you mean "${near}"?`;
  const problem = words.length === 0 || within.length > 0 ? 'A command is missing.' : `"${written}" is not a command.`;
  context.err(`${problem}${advice}\n\n${overview(within.length > 0 ? within : commands)}`);
  return exitCode.usage;
}
