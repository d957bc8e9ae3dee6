import type { MeetingArea } from '../domain/meeting';
import type { StatusSubmission } from '../domain/status-submission';
import { prefillOf } from './status-fields';
import { typedText } from './typed-text';

/** Nothing on the card differs from what it was filled with, so «no change» loses nothing. */
export function isUntouched(submission: StatusSubmission, area: MeetingArea): boolean {
  const before = prefillOf(area);
  const now = submission.content;
  const wasDone = (actionId: string) => area.reply?.actionsDone.includes(actionId) ?? false;
  return (
    submission.ticks.every((tick) => tick.done && wasDone(tick.actionId)) && comparable(now) === comparable(before)
  );
}

function comparable(content: ReturnType<typeof prefillOf>): string {
  const { level, text, resourceLevel, resources, challenges, signal, need, offer, matter, ended } = content;
  const texts = [text, resources, challenges, signal.text, need, offer, matter.text].map(typedText);
  const choices = [level, resourceLevel, signal.lookAgain].map((choice) => choice ?? '');
  return JSON.stringify([texts, choices, matter.areas.toSorted(), ended.toSorted()]);
}
