import { isOver, type Case } from '../../../domain/desk/case';
import { guestsNow, isGuest } from '../../../domain/desk/guests/guests-of';
import { cardButton } from '../../card-button';
import { guestData } from '../../guest-press';
import { pickedName } from '../../setup/picked-name';
import { say } from '../../words';
import { noCaseChoice } from '../cases/case-fields';
import type { CaseOptions } from '../cases/case-options';
import type { FormSheet } from '../form-card';
import { valueOf } from '../read-text';
import { guestFields } from './guest-fields';

/** The chair's forms about who is asked in: one more, and one less. */
export function guestSheets(about: Case, { groupId, language, typed = {} }: CaseOptions): readonly FormSheet[] {
  const { id, version } = about;
  const now = guestsNow(about);
  const data = (verb: 'guest.invite' | 'guest.end') => guestData(verb, { g: groupId, c: id, n: version, l: language });
  const choices = (people: readonly { readonly id: string; readonly name: string }[]) =>
    people.map((person) => ({ title: pickedName(person, language), value: person.id }));
  const invite: FormSheet = {
    title: say(language, 'guest.invite'),
    fields: [
      {
        ...{ id: guestFields.person, label: say(language, 'guest.person'), kind: 'person' },
        ...{
          value: valueOf(typed, guestFields.person),
          choices: [{ title: say(language, 'setup.nobody'), value: noCaseChoice }, ...choices(likelyGuests(about))],
        },
      },
      {
        ...{ id: guestFields.signInName, label: say(language, 'guest.signInName'), kind: 'line' },
        value: valueOf(typed, guestFields.signInName),
      },
      {
        ...{ id: guestFields.ask, label: say(language, 'guest.ask'), kind: 'text' },
        value: valueOf(typed, guestFields.ask),
      },
    ],
    save: cardButton(say(language, 'guest.inviteDo'), data('guest.invite'), { style: 'positive' }),
  };
  const end: FormSheet = {
    title: say(language, 'guest.end'),
    fields: [
      {
        ...{ id: guestFields.leaving, label: say(language, 'guest.leaving'), kind: 'choice', isRequired: true },
        ...{ value: now[0]?.id ?? '', choices: choices(now) },
      },
    ],
    save: cardButton(say(language, 'guest.endDo'), data('guest.end'), { style: 'destructive' }),
  };
  return [...(isOver(about) ? [] : [invite]), ...(now.length === 0 ? [] : [end])];
}

/** Offered to begin with, and all there is where the client has no search: who sent the case in, and former guests. */
function likelyGuests(about: Case): readonly { readonly id: string; readonly name: string }[] {
  const { raisedBy, origin, guests = [] } = about;
  const former = guests.filter(({ endedAt, id }) => endedAt !== undefined && id !== raisedBy.id);
  const sender = origin.kind === 'employee' && !isGuest(about, raisedBy.id) ? [raisedBy] : [];
  return [...sender, ...former];
}
