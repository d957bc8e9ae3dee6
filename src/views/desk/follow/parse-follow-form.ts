import { newsPaces, newsTopics, type NewsPace, type NewsTopic } from '../../../domain/desk/subscription';
import type { FormProblem } from '../../form-problem';
import { rawForm } from '../../raw-form';
import { followFields } from './follow-fields';

/** What is to be followed and how often, or what is wrong; `topics` and `pace` refill a form drawn again. */
export type FollowForm =
  | { readonly ok: true; readonly topics: readonly NewsTopic[]; readonly pace: NewsPace }
  | {
      readonly ok: false;
      readonly problems: readonly FormProblem[];
      readonly topics: readonly NewsTopic[];
      readonly pace: NewsPace | undefined;
    };

/** Reads the form: at least one topic, and a pace. Never throws. */
export function parseFollowForm(data: unknown): FollowForm {
  const typed = new Map(Object.entries(rawForm(data)));
  const topics = newsTopics.filter((topic) => typed.get(topic) === 'true');
  const said = typed.get(followFields.pace) ?? '';
  const pace = newsPaces.find((one) => one === said);
  const problems: FormProblem[] = [
    ...(topics.length === 0 ? [{ field: 'topics', problem: 'missing' } as const] : []),
    ...(pace === undefined
      ? [{ field: followFields.pace, problem: said === '' ? 'missing' : 'notAChoice' } as const]
      : []),
  ];
  if (pace === undefined || problems.length > 0) return { ok: false, problems, topics, pace };
  return { ok: true, topics, pace };
}
