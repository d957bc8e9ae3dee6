const time = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit' });
const dayAndTime = new Intl.DateTimeFormat('nb-NO', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** `09:05` for today, `3. mars, 09:05` for another day. */
export function clockTime(iso: string): string {
  const at = new Date(iso);
  return (at.toDateString() === new Date().toDateString() ? time : dayAndTime).format(at);
}
