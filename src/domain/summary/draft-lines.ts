import { summaryLimits, summarySections, type SummaryLine } from '../desk/summary';
import type { SayFact, SummaryFact, SummaryFacts } from './summary-fact';

/**
 * The lines of a draft, section by section: each group-only, as nothing goes wide by itself. No more than a summary
 * holds; the actions that are done are what gives way.
 */
export function draftLines({ facts }: SummaryFacts, say: SayFact): SummaryLine[] {
  const lines = facts.map((fact) => lineOf(fact, say));
  const ordered = summarySections.flatMap((section) => lines.filter((line) => line.section === section));
  if (ordered.length <= summaryLimits.lines) return ordered;
  const done = new Set(
    facts.flatMap((fact) => (fact.kind === 'action' && fact.change === 'done' ? [`action.${fact.action.id}`] : [])),
  );
  return ordered.filter(({ key }) => !done.has(key)).slice(0, summaryLimits.lines);
}

function lineOf(fact: SummaryFact, say: SayFact): SummaryLine {
  const title = titleOf(fact)?.slice(0, summaryLimits.title);
  return {
    ...placeOf(fact),
    ...(title !== undefined && title !== '' && { title }),
    text: say(fact).slice(0, summaryLimits.line),
    visibility: 'group',
    isLeftOut: false,
    ...(fact.kind === 'area' && {
      areaId: fact.area.areaId,
      ...(fact.area.reply !== undefined && { level: fact.area.reply.content.level }),
    }),
  };
}

function placeOf(fact: SummaryFact): Pick<SummaryLine, 'key' | 'section'> {
  switch (fact.kind) {
    case 'area':
      return { key: `area.${fact.area.areaId}`, section: 'situation' };
    case 'agenda':
      return { key: `agenda.${fact.key}`, section: 'agenda' };
    case 'action':
      return { key: `action.${fact.action.id}`, section: 'action' };
    case 'entry':
      // A note belongs to what was talked about.
      return { key: `entry.${fact.entry.id}`, section: fact.entry.kind === 'note' ? 'agenda' : fact.entry.kind };
    case 'case':
      return { key: `case.${fact.about.id}`, section: 'case' };
  }
}

function titleOf(fact: SummaryFact): string | undefined {
  switch (fact.kind) {
    case 'area':
      return fact.area.areaName;
    case 'agenda':
      return fact.title;
    case 'entry':
      return fact.entry.kind === 'decision' ? fact.entry.decidedBy.name : undefined;
    case 'case':
      return fact.about.title;
    case 'action':
      return undefined;
  }
}
