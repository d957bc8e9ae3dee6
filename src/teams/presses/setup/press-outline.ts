import type { GroupOutline } from '../../../domain/setup/group-outline';
import { partOf } from '../../../domain/setup/outline-problem';
import type { CardPress } from '../../../views/card-press';
import { FormReader } from '../../../views/setup/form-reader';
import { noneChoice } from '../../../views/setup/outline-input';
import { readArea } from '../../../views/setup/read-area';
import { readLeader } from '../../../views/setup/read-leader';
import { readPart } from '../../../views/setup/read-part';
import type { SetupVerb, SetupView } from '../../../views/setup-press';
import type { RawForm } from '../../../views/status-fields';
import type { Answer, Turn } from '../../turn';
import type { OutlineSession } from './outline-session';
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
      const change = readArea(form, outline, { do: press.do, areaId: press.a, taken: session.takenIds });
      if (form.problems.length > 0) {
        return session.draw(here, session.state, { ...wrong(form), editing: press.a });
      }
      return store(turn, session, { shown: press.r, change, typed: form.typed, here: 'areas', then: 'areas' });
    }
    case 'setup.leader': {
      // A client that sends the inputs of this form alone says nothing of the others.
      const rest: Change = form.raw('followers') === '' ? (stored) => stored : readPart('more', form, outline);
      const leader = readLeader(form, outline, press.do);
      if (form.problems.length > 0) return session.draw('more', session.state, wrong(form));
      const change: Change = (stored) => leader(rest(stored));
      return store(turn, session, { shown: press.r, change, typed: form.typed, here: 'more', then: 'more' });
    }
  }
}

async function savePart(
  turn: Turn,
  press: Extract<Press, { verb: 'setup.save' }>,
  session: OutlineSession,
  form: FormReader,
): Promise<Answer> {
  const { part, then, r: shown } = press;
  const { outline } = session.state;
  // An area that was typed and not added yet is not lost by going on.
  const isTyped = ['areaName', 'coordinator', 'deputy'] as const;
  const hasArea = part === 'areas' && isTyped.some((field) => form.raw(field) !== '' && form.raw(field) !== noneChoice);
  const hasLeader = part === 'more' && form.raw('leader') !== '' && form.raw('leader') !== noneChoice;
  const rest = readPart(part, form, outline);
  const added = hasArea
    ? readArea(form, outline, { do: 'save', taken: session.takenIds })
    : hasLeader
      ? readLeader(form, outline, 'add')
      : (stored: GroupOutline) => stored;
  const change: Change = (stored) => added(rest(stored));
  if (form.problems.length === 0 && part !== 'areas') {
    const problems = session.check(change(outline)).filter(({ field }) => partOf(field) === part);
    for (const problem of problems) form.wrong(problem);
  }
  if (form.problems.length > 0) return session.draw(part, session.state, wrong(form));
  return store(turn, session, { shown, change, typed: form.typed, here: part, then });
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
}

async function store(
  { language }: Turn,
  session: OutlineSession,
  { shown, change, typed, here, then }: Saving,
): Promise<Answer> {
  const result = await session.save(shown, change);
  switch (result?.kind) {
    case undefined:
      return session.over();
    case 'saved':
      return session.draw(then, result, { told: session.saved });
    case 'stale':
      return session.draw(here, result, { told: staleNotice(result.by, language) });
    case 'wrong':
      return session.draw(here, result, { problems: result.problems, typed });
  }
}
