/** What the command line answers the shell. */
export const exitCode = {
  done: 0,
  /** The input is wrong, or the work could not be done. */
  failed: 1,
  /** The command was not written as it should be. */
  usage: 2,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
