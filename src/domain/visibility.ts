import { z } from 'zod';

/** Who may see a record: the group only, or whoever the group admits. Group-only unless somebody has marked it. */
export const visibilitySchema = z.enum(['group', 'wide']).default('group');
export type Visibility = z.infer<typeof visibilitySchema>;

declare const isWide: unique symbol;

/** A record that somebody has marked for wide use. Only `asWide` makes one, so a wide view cannot be made of any other. */
export type Wide<T extends { readonly visibility: Visibility }> = T & {
  readonly visibility: 'wide';
  readonly [isWide]: true;
};

/** The record when it is marked for wide use; undefined for all that is the group's own. */
export function asWide<T extends { readonly visibility: Visibility }>(record: T): Wide<T> | undefined {
  return hasWideMark(record) ? record : undefined;
}

function hasWideMark<T extends { readonly visibility: Visibility }>(record: T): record is Wide<T> {
  return record.visibility === 'wide';
}
