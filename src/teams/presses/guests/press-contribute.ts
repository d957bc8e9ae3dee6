import { contributeToCase } from '../../../app/cases/contribute-to-case';
import type { Ports } from '../../../app/ports/ports';
import type { Case } from '../../../domain/desk/case';
import { guestFields } from '../../../views/desk/guests/guest-fields';
import { readText, valueOf } from '../../../views/desk/read-text';
import { rawForm } from '../../../views/raw-form';
import { say } from '../../../views/words';
import { drawGuestCase } from '../../draw-guest-case';
import type { Answer, Turn } from '../../turn';
import type { Holder } from '../with-right';

/** What a guest has written goes to the case; their card comes back as it is then. */
export async function pressContribute(
  ports: Ports,
  turn: Turn,
  { group, key, by }: Holder,
  about: Case,
  { version: shownVersion, form }: { readonly version: number; readonly form: unknown },
): Promise<Answer> {
  const typed = valueOf(rawForm(form), guestFields.text);
  const field = readText(form, guestFields.text);
  if ('problem' in field) return drawGuestCase(ports, turn, group, about, { problem: field, typed });
  const result = await contributeToCase(ports, key, { caseId: about.id, text: field.text, shownVersion }, by);
  if (result.kind === 'unknownCase') return { text: say(turn.language, 'guest.refused.notInvitedNow') };
  const isStored = result.kind === 'contributed' || result.kind === 'again';
  const told = say(turn.language, isStored ? 'guest.thanks' : `guest.refused.${sentences[result.kind]}`);
  return drawGuestCase(ports, turn, group, result.about, isStored ? { told } : { told, typed });
}

/** `notInvited` here: the invitation ended while the guest was writing. */
const sentences = {
  notInvited: 'notInvitedNow',
  over: 'over',
  noText: 'noText',
  tooMany: 'tooMany',
} as const;
