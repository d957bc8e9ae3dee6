import type { CliContext } from './cli-context';
import type { ExitCode } from './exit-code';

interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** The value as help shows it, such as `<id>`; for options of type string. */
  readonly value?: string;
  readonly help: string;
}

/** What was written after the command's name. */
export interface CommandInput {
  readonly arguments: readonly string[];
  /** The value of an option that takes one. */
  readonly text: (option: string) => string | undefined;
  readonly isSet: (option: string) => boolean;
}

/** One command of the administrator's command line. Help is made from it. */
export interface Command {
  /** As it is written, such as `group import`. */
  readonly name: string;
  /** What must follow the name, in order, such as `<file>`; then what may, such as `[<meeting>]`. */
  readonly arguments: readonly string[];
  /** One line for the overview. */
  readonly summary: string;
  /** What one should know before using it. */
  readonly details: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (input: CommandInput, context: CliContext) => Promise<ExitCode>;
}
