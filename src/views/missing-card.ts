import type { Language } from '../domain/language';
import type { MissingArea } from '../domain/missing';
import type { Unreached } from '../domain/unreached';
import { bindCard } from './bind-card';
import type { CardMessage } from './card-message';
import { momentText } from './dates';
import { missingLines } from './missing-lines';
import { unreachedLines } from './unreached-lines';
import { say } from './words';

/** Who the chair waits for. */
export interface MissingPeople {
  /** Which meeting, how many areas it has, and those without an answer; undefined before the first meeting. */
  readonly meeting:
    { readonly startsAt: string; readonly areas: number; readonly missing: readonly MissingArea[] } | undefined;
  readonly unreached: readonly Unreached[];
}

/** Who has not answered and why, and who else is not reached, for the chair's personal chat only. */
export function missingCard(
  { meeting, unreached }: MissingPeople,
  { language, timeZone }: { readonly language: Language; readonly timeZone: string },
): CardMessage {
  const others = say(language, 'reply.missing.othersTitle');
  const title = meeting === undefined ? others : titleOf(meeting, language, timeZone);
  const rows = missingLines(meeting?.missing ?? [], { language, timeZone });
  const hasOthers = unreached.length > 0 && meeting !== undefined;
  const view = { lang: language, summary: title, title, rows, hasOthers, others };
  return { card: bindCard('missing', { ...view, people: unreachedLines(unreached, language) }), summary: title };
}

function titleOf(
  { startsAt, areas, missing }: NonNullable<MissingPeople['meeting']>,
  language: Language,
  zone: string,
): string {
  const when = momentText(startsAt, zone, language);
  return missing.length === 0
    ? say(language, 'reply.missing.none', { areas, when })
    : say(language, 'reply.missing.some', { count: missing.length, areas, when });
}
