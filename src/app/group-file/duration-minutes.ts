const shape = /^P(?:(\d{1,4})W|(?=\d|T\d)(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?)$/;

/**
 * Minutes of an ISO 8601 duration of weeks, or of days, hours and minutes; a day counts 24 hours. Undefined for
 * anything else: months and years have no fixed length, and no part may be a fraction.
 */
export function durationMinutes(duration: string): number | undefined {
  const parts = shape.exec(duration);
  if (parts === null) return undefined;
  const [weeks, days, hours, minutes] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
}
