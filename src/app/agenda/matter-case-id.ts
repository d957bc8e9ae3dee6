import { createHash } from 'node:crypto';

/** The id of the case that a matter of a status reply becomes: the same for whoever makes it, however often. */
export function matterCaseId({ areaId, itemId }: { readonly areaId: string; readonly itemId: string }): string {
  return createHash('sha256').update(`matter\n${areaId}\n${itemId}`).digest('base64url').slice(0, 22);
}
