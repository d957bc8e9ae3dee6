import type { LocalDate } from '../calendar';
import { isOver, type Case } from '../desk/case';
import type { AgendaFacts } from './agenda-facts';
import type { AgendaItem } from './agenda-item';
import { agendaKey } from './agenda-key';

type Placed = Pick<AgendaItem, 'key' | 'section'>;
type Around = Pick<AgendaFacts, 'day' | 'kept' | 'lastMeetingAt'>;

/** Where a case stands on the agenda; undefined while nobody has to speak of it. */
export function placeCase(about: Case, around: Around): Placed | undefined {
  const { kept, day } = around;
  const answer = agendaKey.answer(about.id);
  const key = agendaKey.case(about.id);
  const isKept = kept.has(answer) || kept.has(key);
  if (isOver(about) && !isKept) return undefined;
  if (kept.has(answer) || isAnswered(about, around)) return { key: answer, section: 'answers' };
  if (about.origin.kind === 'assignment' && about.delivery === undefined) return { key, section: 'assignments' };
  const isRaised = about.isUrgent || about.source !== undefined;
  if (about.state === 'onAgenda' || (about.state === 'raised' && isRaised)) return { key, section: 'matters' };
  if (isLate(about, day)) return { key, section: 'overdue' };
  if (about.state === 'raised') return { key, section: 'parked' };
  return isKept ? { key, section: isRaised ? 'matters' : 'parked' } : undefined;
}

/** The leadership has said something that the group has not met about, or done nothing with. */
function isAnswered({ state, answers }: Case, { lastMeetingAt }: Around): boolean {
  if (state === 'answered') return true;
  const latest = answers.at(-1);
  return latest !== undefined && latest.kind !== 'passed' && lastMeetingAt !== undefined && latest.at > lastMeetingAt;
}

/** Somebody's date for it has passed: the owner's, or the leader's. */
function isLate({ state, due, question }: Case, day: LocalDate): boolean {
  if (state === 'inProgress') return due !== undefined && due < day;
  return state === 'sentUp' && question?.due !== undefined && question.due < day;
}
