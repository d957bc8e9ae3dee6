import type { Ports } from '../../app/ports/ports';
import type { Right } from '../../domain/access';
import type { WordKey } from '../../views/words';
import { sentence, type Answer, type Turn } from '../turn';
import { withRight, type Holder } from './with-right';

/**
 * Goes on for those who hold the right in the group, in their own chat.
 * @param refusal a sentence that takes `group` and `chair`
 */
export async function asHolder(
  ports: Ports,
  turn: Turn,
  asked: { readonly groupId: string; readonly right: Right; readonly refusal: WordKey },
  goOn: (holder: Holder) => Promise<Answer>,
): Promise<Answer> {
  if (!turn.sender.isPersonal) return sentence(turn, 'reply.personalOnly');
  return withRight(ports, turn, asked, goOn);
}
