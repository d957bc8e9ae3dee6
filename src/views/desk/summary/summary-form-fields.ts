/** The inputs of the forms of a summary, by the line's key. */
export const summaryField = {
  text: (key: string) => `text.${key}`,
  wide: (key: string) => `wide.${key}`,
  leaveOut: (key: string) => `out.${key}`,
  takeIn: (key: string) => `in.${key}`,
  comment: 'comment',
} as const;

/** The words before the lines are no line; no line has this key. */
export const introKey = 'intro';
