/** The municipality's own time, the same as on the cards, wherever the page is looked at. */
const timeZone = 'Europe/Oslo';
const day = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'short', timeZone });
const time = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone });

/** `09:05` for the day of `now`, `3. mars 09:05` for another day. */
export function clockTime(iso: string, now: Date): string {
  const at = new Date(iso);
  const isToday = day.format(at) === day.format(now);
  return isToday ? time.format(at) : `${day.format(at)} ${time.format(at)}`;
}
