import { askKinds } from '../../domain/desk/case';
import type { Ask } from '../../domain/desk/case-changes/send-up';
import type { LeaderChoice } from '../../domain/desk/upward/upward-card';
import type { FormProblem } from '../form-problem';
import { rawForm } from '../raw-form';
import { readDay } from '../read-day';
import type { RawForm } from '../status-fields';
import { readText, valueOf } from './read-text';
import { sendUpFields } from './upward-fields';

/** The form that sends a case up, as it came back: what is asked, or what is wrong; `typed` refills a form drawn again. */
export type SendUpForm =
  | { readonly ok: true; readonly ask: Ask; readonly typed: RawForm }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly typed: RawForm };

/** Reads the form; the leader must be among those given. Whether the day is to come is for others. Never throws. */
export function parseSendUpForm(data: unknown, leaders: readonly LeaderChoice[]): SendUpForm {
  const typed = rawForm(data);
  const leader = leaders.find(({ id }) => id === valueOf(typed, sendUpFields.leader));
  const what = askKinds.find((kind) => kind === valueOf(typed, sendUpFields.what));
  const text = readText(data, sendUpFields.text);
  const advice = readText(data, sendUpFields.advice);
  const due = readDay(sendUpFields.due, valueOf(typed, sendUpFields.due));
  const problems: FormProblem[] = [
    ...(leader === undefined ? [{ field: sendUpFields.leader, problem: 'notAChoice' } as const] : []),
    ...(what === undefined ? [{ field: sendUpFields.what, problem: 'notAChoice' } as const] : []),
    ...('problem' in text
      ? [text]
      : text.text === ''
        ? [{ field: sendUpFields.text, problem: 'missing' } as const]
        : []),
    ...('problem' in advice ? [advice] : []),
    ...(typeof due === 'string' ? [] : [due]),
  ];
  if (problems.length > 0 || leader === undefined || what === undefined) return { ok: false, problems, typed };
  if ('problem' in text || 'problem' in advice || typeof due !== 'string') return { ok: false, problems, typed };
  return {
    ok: true,
    typed,
    ask: {
      ...{ what, due, text: text.text, advice: advice.text },
      isAgainst: valueOf(typed, sendUpFields.against) === 'true',
      to: { id: leader.id, name: leader.name },
    },
  };
}
