import type { Case } from '../../../domain/desk/case';
import { contributionsOf, guestsNow } from '../../../domain/desk/guests/guests-of';
import type { Instant } from '../../../domain/calendar';
import type { Language } from '../../../domain/language';
import type { View } from '../../view';
import { listText } from '../../list-text';
import { pickedName } from '../../setup/picked-name';
import { say } from '../../words';

/** The latest contributions that a case card shows whole. */
const mostShown = 5;

/** For the group: who is asked in, and what they have written. */
export function guestLines(
  about: Case,
  language: Language,
  { line, day }: { readonly line: (label: string, text: string) => View; readonly day: (at: Instant) => string },
): View[] {
  const names = guestsNow(about).map((guest) =>
    say(language, 'guest.since', { name: pickedName(guest, language), day: day(guest.at) }),
  );
  const written = contributionsOf(about);
  const left = written.length - mostShown;
  return [
    ...(names.length === 0 ? [] : [line(say(language, 'guest.nowLabel'), listText(names, language))]),
    ...written.slice(-mostShown).map(({ by, at, text = '' }) => {
      const who = say(language, 'guest.since', { name: by.name, day: day(at) });
      return line(say(language, 'guest.contributionLabel'), say(language, 'groupCase.question', { name: who, text }));
    }),
    ...(left > 0
      ? [line(say(language, 'guest.contributionLabel'), say(language, 'guest.earlier', { count: left }))]
      : []),
  ];
}
