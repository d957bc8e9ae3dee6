import type { NotReachedReason } from '../domain/delivery';

/** What to do about somebody who is not reached. */
export const reachAdvice: Readonly<Record<NotReachedReason, string>> = {
  blocked: 'they or an administrator have blocked the app: unblock it in the chat or in the Teams admin center',
  notInstalled: 'the app is not installed for them: add it to their team, or by a setup policy',
  unknownPerson: "nobody in the team has this sign-in name: add them to the team, or correct the group's file",
  guestAccount: 'a guest account of the organisation: cases go to employees only',
  refused: 'Teams refused for good: see the code, and docs/operate.md',
};
