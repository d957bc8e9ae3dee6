import type { LocalDate } from '../../../domain/calendar';
import type { GroupOutline } from '../../../domain/setup/group-outline';
import { partOf, type OutlineField } from '../../../domain/setup/outline-problem';
import type { SetupPart } from '../../../domain/setup/setup';
import type { CardPress } from '../../../views/card-press';
import { dayText } from '../../../views/dates';
import { FormReader } from '../../../views/setup/form-reader';
import { noneChoice } from '../../../views/setup/outline-input';
import { readArea } from '../../../views/setup/read-area';
import { readFreeDays } from '../../../views/setup/read-free-days';
import { readLeader } from '../../../views/setup/read-leader';
import { readPart } from '../../../views/setup/read-part';
import type { SetupVerb, SetupView } from '../../../views/setup-press';
import type { RawForm } from '../../../views/status-fields';
import type { Answer, Turn } from '../../turn';
import type { OutlineSession } from './outline-session';
import { say } from '../../../views/words';
import { staleNotice } from './stale-notice';

type Change = (outline: GroupOutline) => GroupOutline;
type Press = Extract<CardPress, { verb: Exclude<SetupVerb, 'setup.create' | 'setup.show'> }>;

/** A press that fills in something: saved, drawn again with what is wrong, or told that somebody else was first. */
export async function pressOutline(turn: Turn, press: Press, session: OutlineSession): Promise<Answer> {
  const form = new FormReader(press.form, session.team);
  const { outline } = session.state;
  switch (press.verb) {
    case 'setup.save':
      return savePart(turn, press, session, form);
    case 'setup.back': {
      const change = readPart(press.part, form, outline);
      if (form.problems.length > 0) return session.draw(press.then, session.state);
      return store(turn, session, { shown: press.r, change, typed: form.typed, here: press.part, then: press.then });
    }
    case 'setup.area': {
      if (press.do === 'edit') return session.draw('areas', session.state, { editing: form.raw('area') });
      const here = press.do === 'split' || press.do === 'merge' ? press.do : 'areas';
      const { takenIds: taken, today } = session;
      const change = readArea(form, outline, { do: press.do, areaId: press.a, taken, today });
      if (form.problems.length > 0) {
        return session.draw(here, session.state, { ...wrong(form), editing: press.a });
      }
      const told = toldOfArea(turn, press, form, today);
      return store(turn, session, { shown: press.r, change, typed: form.typed, here: 'areas', then: 'areas', told });
    }
    case 'setup.leader': {
      const listed = readLeader(form, outline, press.do);
      return saveListed(turn, session, form, { part: 'more', always: 'followers', shown: press.r, listed });
    }
    case 'setup.free': {
      const listed = readFreeDays(form, outline, press.do);
      return saveListed(turn, session, form, { part: 'calendar', always: 'country', shown: press.r, listed });
    }
  }
}

/** What the card says of a change that does not hold from now on; undefined for one that does. */
function toldOfArea(
  { language }: Turn,
  press: Extract<Press, { verb: 'setup.area' }>,
  form: FormReader,
  today: LocalDate | undefined,
): readonly string[] | undefined {
  if (press.do === 'recall') return [say(language, 'setup.recalled')];
  const from = form.raw('areaFrom');
  const isDated = press.do === 'save' && press.a !== undefined && today !== undefined && from > today;
  return isDated ? [say(language, 'setup.savedFrom', { day: dayText(from, language, today) })] : undefined;
}

async function savePart(
  turn: Turn,
  { part, then, r: shown }: Extract<Press, { verb: 'setup.save' }>,
  session: OutlineSession,
  form: FormReader,
): Promise<Answer> {
  const rest = readPart(part, form, session.state.outline);
  const added = typedButNotAdded(part, session, form);
  const change: Change = (stored) => added(rest(stored));
  // Areas may be added before they are all there.
  if (part !== 'areas') check(session, form, part, change);
  if (form.problems.length > 0) return session.draw(part, session.state, wrong(form));
  return store(turn, session, { shown, change, typed: form.typed, here: part, then });
}

/** An area, a leader or free days that were typed and not added yet are not lost by going on. */
function typedButNotAdded(part: SetupPart, { state: { outline }, takenIds }: OutlineSession, form: FormReader): Change {
  const isTyped = (field: OutlineField) => form.raw(field) !== '' && form.raw(field) !== noneChoice;
  if (part === 'areas' && (['areaName', 'coordinator', 'deputy'] as const).some(isTyped)) {
    return readArea(form, outline, { do: 'save', taken: takenIds });
  }
  if (part === 'more' && isTyped('leader')) return readLeader(form, outline, 'add');
  if (part === 'calendar' && isTyped('freeFrom')) return readFreeDays(form, outline, 'add');
  return (stored) => stored;
}

/** One of a list, which a form of its own adds or takes away, and the part around that form. */
interface Listed {
  readonly part: 'more' | 'calendar';
  /** The input that a client always sends of the part. */
  readonly always: OutlineField;
  readonly shown: number;
  readonly listed: Change;
}

async function saveListed(
  turn: Turn,
  session: OutlineSession,
  form: FormReader,
  { part, always, shown, listed }: Listed,
): Promise<Answer> {
  // A client that sends the inputs of the small form alone says nothing of the others.
  const rest: Change = form.raw(always) === '' ? (stored) => stored : readPart(part, form, session.state.outline);
  const change: Change = (stored) => listed(rest(stored));
  check(session, form, part, change);
  if (form.problems.length > 0) return session.draw(part, session.state, wrong(form));
  return store(turn, session, { shown, change, typed: form.typed, here: part, then: part });
}

/** Adds what does not fit together in the part as it would be. */
function check(session: OutlineSession, form: FormReader, part: SetupPart, change: Change): void {
  if (form.problems.length > 0) return;
  const problems = session.check(change(session.state.outline)).filter(({ field }) => partOf(field) === part);
  for (const problem of problems) form.wrong(problem);
}

function wrong({ problems, typed }: FormReader) {
  return { problems, typed };
}

/** What is saved, and which view is drawn: `then` when it went well, else `here`. */
interface Saving {
  readonly shown: number;
  readonly change: Change;
  readonly typed: RawForm;
  readonly here: SetupView;
  readonly then: SetupView;
  /** What the card says when it went well, instead of what it says of every change. */
  readonly told?: readonly string[] | undefined;
}

async function store(
  { language }: Turn,
  session: OutlineSession,
  { shown, change, typed, here, then, told = session.saved }: Saving,
): Promise<Answer> {
  const result = await session.save(shown, change);
  switch (result?.kind) {
    case undefined:
      return session.over();
    case 'saved':
      return session.draw(then, result, { told });
    case 'stale':
      return session.draw(here, result, { told: staleNotice(result.by, language) });
    case 'wrong':
      return session.draw(here, result, { problems: result.problems, typed });
  }
}
