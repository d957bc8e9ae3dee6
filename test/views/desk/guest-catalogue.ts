import type { Case } from '../../../src/domain/desk/case';
import { contribute } from '../../../src/domain/desk/case-changes/contribute';
import { endInvitation } from '../../../src/domain/desk/case-changes/end-invitation';
import { inviteGuest } from '../../../src/domain/desk/case-changes/invite-guest';
import { guestMatter } from '../../../src/domain/desk/guests/guest-matter';
import { contributionsOf } from '../../../src/domain/desk/guests/guests-of';
import type { Language } from '../../../src/domain/language';
import type { CardMessage } from '../../../src/views/card-message';
import { chairNoteCard } from '../../../src/views/chair-note-card';
import { caseCard } from '../../../src/views/desk/cases/case-card';
import { contributionCard } from '../../../src/views/desk/guests/contribution-card';
import { guestCaseCard } from '../../../src/views/desk/guests/guest-case-card';
import { guestListCard } from '../../../src/views/desk/guests/guest-list-card';
import type { GuestOptions } from '../../../src/views/desk/guests/guest-options';
import { say } from '../../../src/views/words';
import { personId } from '../../support/sample';
import { chair, day, kari, sampleCase } from '../../domain/agenda/sample-agenda';
import { noteOptions } from '../week-samples';

type Make = (language: Language) => CardMessage;

const bjarne = { id: personId(902), name: 'Bjarne Myhre' };
const at = '2026-11-23T08:00:00.000Z';
const raised = sampleCase('f', {
  title: 'Felles vaktordning i jula',
  description: 'Tre områder mangler vakter mellom jul og nyttår. Kan de låne av hverandre uten egen avtale?',
  areas: [
    { id: 'helse', name: 'Helse og velferd' },
    { id: 'skole', name: 'Oppvekst og utdanning' },
  ],
  due: '2026-12-01',
  state: 'inProgress',
  origin: { kind: 'employee' },
});

function stored(result: { readonly kind: string } | { readonly kind: string; readonly value: Case }): Case {
  if (!('value' in result)) throw new Error(`The sample was ${result.kind}.`);
  return result.value;
}
const ask = 'Hva sier hovedavtalen om å låne ut vakter på tvers av områdene?';
const invited = stored(inviteGuest(raised, { person: bjarne, ask, shownVersion: 1 }, chair, at));
const text = 'Det går, men de tillitsvalgte må være med på avtalen først.\nSe hovedavtalen, kapittel 9.';
const written = stored(contribute(invited, { text, shownVersion: 2 }, bjarne, '2026-11-24T07:00:00.000Z'));
const ended = stored(endInvitation(written, { personId: bjarne.id, shownVersion: 3 }, chair, at));
const unnamed = stored(
  inviteGuest(written, { person: { id: personId(903), name: '' }, ask: '', shownVersion: 3 }, chair, at),
);

const draw =
  (about: Case, more: (language: Language) => Partial<GuestOptions> = () => ({})): Make =>
  (language) => {
    const matter = guestMatter(about, bjarne.id);
    if (matter === undefined) throw new Error('The sample has no guest.');
    return guestCaseCard(matter, { ...where(language), timeZone: 'Europe/Oslo', ...more(language) });
  };
const where = (language: Language) => ({
  ...{ groupId: 'samordning', groupName: 'Samordningsgruppen', language, today: day },
});
const group = (about: Case, mayChange: boolean): Make => {
  return (language) =>
    caseCard(about, {
      ...{ ...where(language), timeZone: 'Europe/Oslo', mayChange, people: [kari, chair] },
      told: mayChange ? say(language, 'guest.answer.invited', { person: bjarne.name }) : undefined,
    });
};
const note = (reason: 'notInstalled' | 'guestAccount' | 'blocked', name: string, hadCard?: boolean): Make => {
  const guest = { id: bjarne.id, name };
  return (language) =>
    chairNoteCard(
      { kind: 'guestNotReached', caseId: 'f', title: raised.title, guest, nth: 1, reason, hadCard },
      noteOptions(language),
    );
};

/** Every state of the cards about people who are asked in for one case. */
export const guestCatalogue: Readonly<Record<string, Make>> = {
  'guest: asked in': draw(invited),
  'guest: has written': draw(written, (language) => ({ told: say(language, 'guest.thanks') })),
  'guest: wrote too much': draw(written, () => ({
    ...{ problem: { field: 'contribution', problem: 'tooLong', max: 2000 }, typed: 'Enda mer om dette.' },
  })),
  'guest: the case is over': draw({ ...written, state: 'closed' }),
  'guest: the invitation has ended': draw(ended),
  'guest: the own cases': (language) =>
    guestListCard(
      [invited, { ...invited, id: 'g', title: 'Nytt nødnett', due: undefined }].flatMap(
        (about) => guestMatter(about, bjarne.id) ?? [],
      ),
      where(language),
    ),
  'guest: no case': (language) => guestListCard([], where(language)),
  'guest: told to the chair': (language) => {
    const [line] = contributionsOf(written);
    if (line === undefined) throw new Error('The sample has no contribution.');
    return contributionCard({ card: 'contribution', about: written, line }, where(language));
  },
  'guest: the chair sees who is asked in': group(unnamed, true),
  'guest: the group reads what they wrote': group(written, false),
  'guest: somebody who was there can be asked again': group(ended, true),
  'chair note: guest without the app': note('notInstalled', 'Bjarne Myhre'),
  'chair note: guest with a guest account': note('guestAccount', ''),
  'chair note: guest who has blocked the app': note('blocked', 'Bjarne Myhre'),
  'chair note: guest who has blocked the app later': note('blocked', 'Bjarne Myhre', true),
};
