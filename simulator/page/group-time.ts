interface GroupTime {
  /** `tir. 24. nov. 2026, 09:36` */
  readonly short: (at: Date) => string;
  /** `tirsdag 24. november 2026 kl. 09:36` */
  readonly long: (at: Date) => string;
  /** The same for the whole of a day. */
  readonly day: (at: Date) => string;
}

/** How a time is told in the group's zone. */
export function groupTime(timeZone: string): GroupTime {
  const common = { day: 'numeric', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone } as const;
  const short = new Intl.DateTimeFormat('nb-NO', { ...common, weekday: 'short', month: 'short' });
  const long = new Intl.DateTimeFormat('nb-NO', { ...common, weekday: 'long', month: 'long' });
  const day = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'short', timeZone });
  return { short: (at) => short.format(at), long: (at) => long.format(at), day: (at) => day.format(at) };
}
