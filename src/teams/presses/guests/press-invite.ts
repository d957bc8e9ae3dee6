import { callIn } from '../../../app/cases/call-in';
import { callOff } from '../../../app/cases/call-off';
import { findGuest, type FoundGuest } from '../../../app/cases/find-guest';
import type { Ports } from '../../../app/ports/ports';
import { mostGuests } from '../../../domain/desk/case-changes/invite-guest';
import type { Case } from '../../../domain/desk/case';
import { guestFields } from '../../../views/desk/guests/guest-fields';
import { parseInviteForm, parseLeaving } from '../../../views/desk/guests/parse-invite-form';
import type { GuestButton } from '../../../views/guest-press';
import { problemText } from '../../../views/problem-text';
import { rawForm } from '../../../views/raw-form';
import { pickedName } from '../../../views/setup/picked-name';
import { shownText } from '../../../views/shown-text';
import { say } from '../../../views/words';
import { drawCase } from '../../draw-case';
import { sentence, type Answer, type Turn } from '../../turn';
import type { Holder } from '../with-right';

type ChairPress = Extract<GuestButton, { version: number }> & { readonly form: unknown };

/** Asks somebody in for the case, or out of it, for those who run the group's cases. The case comes back as it is then. */
export async function pressInvite(ports: Ports, turn: Turn, holder: Holder, press: ChairPress): Promise<Answer> {
  const { group, key } = holder;
  const { language } = turn;
  const said = await (press.verb === 'guest.end' ? ends : invites)(ports, turn, holder, press);
  const about = said.about ?? (await ports.desk.find(key, 'case', press.caseId))?.value;
  if (about === undefined) {
    return sentence(turn, 'groupCase.answer.unknown', { command: say(language, 'command.cases') });
  }
  const typed = said.isKept === true ? rawForm(press.form) : undefined;
  return drawCase(ports, group, about, { language, mayChange: true, told: said.told, typed });
}

/** What to say; what was filled in is kept when nothing came of it. */
interface Said {
  readonly about?: Case;
  readonly told: string;
  readonly isKept?: boolean;
}

async function invites(
  ports: Ports,
  { language }: Turn,
  { group, key, by }: Holder,
  { caseId, version: shownVersion, form }: ChairPress,
): Promise<Said> {
  const parsed = parseInviteForm(form);
  if (!parsed.ok) {
    return { told: problemText(labelOf(parsed.problem.field, language), parsed.problem, language), isKept: true };
  }
  const found = await findGuest(ports, group, parsed.person);
  if (found.kind !== 'person') return { told: refusalOf(found, language), isKept: true };
  const { person } = found;
  const target = { caseId, shownVersion };
  const result = await callIn(ports, key, target, { person, ask: parsed.ask }, by);
  if (result.kind === 'unknownCase') return { told: '' };
  const { about, kind } = result;
  const values = { person: pickedName(person, language), max: mostGuests };
  const isDone = kind === 'invited' || kind === 'again';
  return { about, told: say(language, `guest.answer.${kind}`, values), isKept: !isDone };
}

async function ends(
  ports: Ports,
  { language }: Turn,
  { key, by }: Holder,
  { caseId, version: shownVersion, form }: ChairPress,
): Promise<Said> {
  const person = parseLeaving(form);
  if (person === undefined) return { told: say(language, 'guest.answer.noGuest') };
  const result = await callOff(ports, key, { caseId, shownVersion }, person, by);
  if (result.kind === 'unknownCase') return { told: '' };
  const kind = result.kind === 'again' ? 'ended' : result.kind;
  return { about: result.about, told: say(language, `guest.answer.${kind}`) };
}

function refusalOf(found: Exclude<FoundGuest, { kind: 'person' }>, language: Turn['language']): string {
  if (found.kind === 'unknown') return say(language, 'guest.answer.unknown', { person: shownText(found.ref) });
  return say(language, `guest.answer.${found.kind}`, { person: pickedName({ id: '', name: found.name }, language) });
}

function labelOf(field: string, language: Turn['language']): string {
  if (field === guestFields.person) return say(language, 'guest.person');
  return say(language, field === guestFields.ask ? 'guest.ask' : 'guest.signInName');
}
