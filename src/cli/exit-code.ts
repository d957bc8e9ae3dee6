/** What the command line answers the shell. */
export const exitCode = {
  done: 0,
  /** The input is wrong, the work could not be done, or what was looked at needs somebody to act. */
  failed: 1,
  /** The command was not written as it should be. */
  usage: 2,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
