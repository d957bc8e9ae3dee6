import { clockTime } from './clock-time';
import { words } from './words';

/** Tells the times of the messages anew on a new day, when yesterday's need their date. Nothing else is drawn. */
export function retellTimes(now: Date): void {
  for (const item of document.querySelectorAll<HTMLElement>('.message')) {
    const time = item.querySelector<HTMLTimeElement>('.message-meta time');
    const edited = item.querySelector<HTMLElement>('.message-meta .edited');
    if (time === null) continue;
    time.textContent = clockTime(time.dateTime, now);
    item.ariaLabel = words.messageLabel(item.dataset['author'] ?? '', time.textContent);
    if (edited !== null) edited.title = clockTime(edited.dataset['at'] ?? '', now);
  }
}
