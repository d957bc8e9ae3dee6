import type { WordKey } from './words';

/** The words of the form for a new coordinator, or for a new deputy. */
export function successorWords(post: 'deputy' | undefined) {
  return post === undefined ? coordinator : deputy;
}

const coordinator = {
  title: 'chairNote.vacantTitle',
  summary: 'chairNote.vacantSummary',
  todo: 'chairNote.vacantDo',
  person: 'successor.person',
  problems: 'successor.problems',
  saved: 'successor.saved',
  savedText: 'successor.savedText',
} as const satisfies Readonly<Record<string, WordKey>>;

const deputy = {
  title: 'chairNote.vacantDeputyTitle',
  summary: 'chairNote.vacantDeputySummary',
  todo: 'chairNote.vacantDeputyDo',
  person: 'successor.deputy',
  problems: 'successor.deputyProblems',
  saved: 'successor.deputySaved',
  savedText: 'successor.deputySavedText',
} as const satisfies Readonly<Record<keyof typeof coordinator, WordKey>>;
