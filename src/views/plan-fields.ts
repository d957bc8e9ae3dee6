/** Which of the plan card's forms: a meeting's id, an extra meeting, or a pause. */
export type WhenKey = string;
export const extraKey = 'extra';
export const pauseKey = 'pause';

/** The input for a form's day. */
export function dayField(key: WhenKey): string {
  return `day.${key}`;
}

/** The input for a form's time. */
export function timeField(key: WhenKey): string {
  return `time.${key}`;
}
