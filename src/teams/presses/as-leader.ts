import type { Ports } from '../../app/ports/ports';
import type { Right } from '../../domain/access';
import type { Answer, Turn } from '../turn';
import { withRight, type Holder } from './with-right';

/** Somebody who may do what the chairs do, and pressed a button of it. */
export type Leader = Pick<Holder, 'group' | 'key' | 'by'>;

/** Goes on for those who hold the right, which is one of the chairs', wherever the card stands. */
export function asLeader(
  ports: Ports,
  turn: Turn,
  asked: { readonly groupId: string; readonly right: Right },
  goOn: (leader: Leader) => Promise<Answer>,
): Promise<Answer> {
  return withRight(ports, turn, { ...asked, refusal: 'reply.chairOnly' }, goOn);
}
