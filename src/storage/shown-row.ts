import { createHash } from 'node:crypto';

/** Parts of a key that may name somebody: a sign-in name, or a name with a space in it. */
const personal = /@|=0020/;

/** A row's key as the log may show it: a person in it gives way to a short hash, what kind of row it is stays. */
export function shownRow(row: string): string {
  return row
    .split(':')
    .map((part) =>
      personal.test(part) ? `~${createHash('sha256').update(part).digest('base64url').slice(0, 10)}` : part,
    )
    .join(':');
}
