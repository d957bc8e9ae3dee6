import { z } from 'zod';

/**
 * An id that a person chose, of a group or an area: letters (æ, ø and å too), digits, `-`, `_` and `.`, at most 50.
 * `:` is left out on purpose, it separates the parts of a storage key.
 */
export const slugSchema = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,49}$/u);

/** An Entra object id or tenant id, in lower case. */
export const guidSchema = z
  .string()
  .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/)
  .transform((id) => id.toLowerCase());

/** A sign-in name (user principal name), in lower case. */
export const signInNameSchema = z
  .string()
  .max(113)
  .regex(/^[^\s@,;]+@[^\s@,;]+$/)
  .transform((name) => name.toLowerCase());

/** How a group file names a person: an Entra object id, or a sign-in name to be found in the team's roster. */
export type PersonRef = string;
export const personRefSchema = z.union([guidSchema, signInNameSchema]);

/** Where one group lives: group ids are unique within their tenant only. */
export interface GroupKey {
  readonly tenantId: string;
  readonly groupId: string;
}

export function isSameGroup(one: GroupKey, other: GroupKey): boolean {
  return one.tenantId === other.tenantId && one.groupId === other.groupId;
}
