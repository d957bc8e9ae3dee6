import { createHash } from 'node:crypto';
import type { CardPress } from '../../views/card-press';
import type { Turn } from '../turn';

type Press = Extract<CardPress, { form: unknown }>;

/**
 * What a redelivered press has in common with its first delivery. The activity's id alone is not enough: a client that
 * counts from one again after a restart, or gives two people the same ids, would have its replies passed over in silence.
 */
export function pressId({ activityId, personId }: Turn['sender'], { verb, form }: Press): string {
  const said = JSON.stringify([activityId, personId, verb, form]);
  return createHash('sha256').update(said).digest('base64url').slice(0, 22);
}
