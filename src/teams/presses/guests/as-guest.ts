import type { Ports } from '../../../app/ports/ports';
import type { Case } from '../../../domain/desk/case';
import { guestOf, isGuest } from '../../../domain/desk/guests/guests-of';
import { withGuest } from '../../../domain/roles';
import { rolesAt } from '../../../domain/roles-at';
import { sentence, type Answer, type Turn } from '../../turn';
import { withRight, type Holder } from '../with-right';

/** Goes on for whoever takes part in the case as a guest now, in their own chat; nobody else learns that there is such a case. */
export async function asGuest(
  ports: Ports,
  turn: Turn,
  { groupId, caseId }: { readonly groupId: string; readonly caseId: string | undefined },
  goOn: (holder: Holder, about: Case) => Promise<Answer>,
): Promise<Answer> {
  const { isPersonal, tenantId, personId } = turn.sender;
  if (!isPersonal) return sentence(turn, 'reply.personalOnly');
  const key = { tenantId, groupId };
  const about = caseId === undefined ? undefined : (await ports.desk.find(key, 'case', caseId))?.value;
  const takesPart = about !== undefined && isGuest(about, personId);
  const wasAsked = about !== undefined && guestOf(about, personId) !== undefined;
  const rolesIn: typeof rolesAt = (group, who, at) => {
    const roles = rolesAt(group, who, at);
    return takesPart ? withGuest(roles) : roles;
  };
  const refusal = wasAsked && !takesPart ? 'guest.refused.ended' : 'guest.refused.notInvited';
  return withRight(ports, turn, { groupId, right: 'takePart', refusal, rolesIn }, (holder) =>
    about === undefined ? Promise.resolve(sentence(turn, 'reply.refused.badCard')) : goOn(holder, about),
  );
}
