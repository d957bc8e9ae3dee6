import type { Ports } from '../../../app/ports/ports';
import { entryChoicesOf } from '../../../app/register/entry-choices-of';
import { saveEntry } from '../../../app/register/save-entry';
import { updateEntry } from '../../../app/register/update-entry';
import type { Entry } from '../../../domain/desk/entry';
import { changeEntry } from '../../../domain/desk/register/change-entry';
import type { EntryContent } from '../../../domain/desk/register/entry-content';
import type { CardPress } from '../../../views/card-press';
import { cutText } from '../../../domain/cut-text';
import { parseEntryForm } from '../../../views/desk/register/parse-entry-form';
import { shownText } from '../../../views/shown-text';
import { say } from '../../../views/words';
import { sentence, type Answer, type Turn } from '../../turn';
import type { Registrar } from './as-one-of';
import { drawEntryForm } from './draw-entry-form';
import { drawReceipt } from './draw-receipt';
import { entryContentOf } from './entry-content-of';
import { entryRefusal } from './entry-refusal';

type Press = Extract<CardPress, { verb: 'entry.save' | 'entry.change' }>;

/** Saves what was filled in: a new entry, or the next version of one. What is wrong comes back in the form. */
export async function pressSaveEntry(ports: Ports, turn: Turn, registrar: Registrar, press: Press): Promise<Answer> {
  const { group, key, press: by } = registrar;
  const { entryId, meetingId } = press;
  const isNew = press.verb === 'entry.save';
  const [choices, found] = await Promise.all([
    entryChoicesOf(ports, group),
    isNew ? undefined : ports.desk.find(key, 'entry', entryId, meetingId),
  ]);
  const kind = isNew ? press.kind : found?.value.kind;
  if (kind === undefined) return sentence(turn, 'reply.refused.badCard');
  const form = parseEntryForm(press.form, kind, choices, found?.value);
  const who = { group, roles: by.roles, language: turn.language };
  const again = (told: { told?: string; problems?: Extract<typeof form, { ok: false }>['problems'] }, entry?: Entry) =>
    drawEntryForm(
      ports,
      who,
      { kind, meetingId, entryId },
      {
        ...{ choices, typed: form.typed, ...told },
        ...(isNew ? {} : { entry: entry ?? found?.value }),
      },
    );
  if (!form.ok) return again({ problems: form.problems });
  const content = await entryContentOf(ports, group, kind, form.draft, choices);
  if (content === undefined) return again({ told: await entryRefusal(ports, turn, registrar, 'unknownPerson') });
  const where = { id: entryId, meetingId };
  if (isNew) return saveNew(ports, turn, registrar, where, content, again);
  const result = await updateEntry(ports, key, where, (entry) =>
    changeEntry(entry, content, { ...by, shownVersion: press.shownVersion }),
  );
  switch (result.kind) {
    case 'changed':
    case 'again':
      return drawReceipt(ports, registrar, result.entry);
    case 'stale': {
      const text = cutText(shownText(result.entry.text), 300);
      return again({ told: say(turn.language, 'register.told.staleForm', { text }) }, result.entry);
    }
    case 'refused': {
      const refusal = await entryRefusal(ports, turn, registrar, result.why, result.entry);
      return result.why === 'wideIsChairs' ? again({ told: refusal }) : { text: refusal };
    }
    case 'unknown':
      return sentence(turn, 'reply.refused.badCard');
  }
}

async function saveNew(
  ports: Ports,
  turn: Turn,
  registrar: Registrar,
  where: { readonly id: string; readonly meetingId: string },
  content: EntryContent,
  again: (told: { told: string }) => Promise<Answer>,
): Promise<Answer> {
  const { sender, pressedId: activityId, language } = turn;
  const { key, press } = registrar;
  const to = sender.isPersonal ? sender.personId : 'thread';
  const form = activityId === undefined ? undefined : { to, conversationId: sender.conversationId, activityId };
  const result = await saveEntry(ports, key, { ...where, form }, content, press);
  if (result.kind === 'refused') {
    const told = await entryRefusal(ports, turn, registrar, result.why);
    return result.why === 'wideIsChairs' ? again({ told }) : { text: told };
  }
  const { entry } = result;
  if (result.kind === 'saved' || entry.press === press.id) return drawReceipt(ports, registrar, entry);
  const told = say(language, 'register.told.other', {
    name: shownText((entry.changedBy ?? entry.by).name),
    button: say(language, 'register.edit'),
  });
  return drawReceipt(ports, registrar, entry, told);
}
