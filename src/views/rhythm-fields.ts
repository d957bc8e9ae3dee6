/** The inputs of the form that switches the rhythm. */
export const rhythmFields = {
  rhythm: 'rhythm',
  untilDay: 'untilDay',
  untilTime: 'untilTime',
  reason: 'reason',
} as const;

/** Longest reason, in UTF-16 units. */
export const reasonLimit = 300;
