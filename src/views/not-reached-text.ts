import type { NotReachedReason } from '../domain/delivery';
import type { Language } from '../domain/language';
import { say, type WordKey } from './words';

const keys = {
  blocked: 'reply.missing.blocked',
  notInstalled: 'reply.missing.notInstalled',
  unknownPerson: 'reply.missing.unknownPersonReason',
  refused: 'reply.missing.refusedReason',
  guestAccount: 'reply.missing.guestAccount',
} as const satisfies Record<NotReachedReason, WordKey>;

/** Why a person's card did not arrive, and what can be done about it. For the chair only. */
export function notReachedText(reason: NotReachedReason, person: string, language: Language): string {
  return say(language, keys[reason], { person });
}
