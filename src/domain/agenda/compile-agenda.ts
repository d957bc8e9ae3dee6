import { compileBoard } from '../board';
import { actionItems } from './action-items';
import type { AgendaFacts } from './agenda-facts';
import { agendaSections, type AgendaItem, type AgendaItemOf } from './agenda-item';
import { agendaKey } from './agenda-key';
import { caseItems } from './case-items';
import { raisedItems } from './raised-items';

/**
 * What a meeting has to take up, in the order of `agendaSections`, each thing once: the same facts always give the same
 * list. The chair's own changes are made to it afterwards, by `arrangeAgenda`.
 */
export function compileAgenda(facts: AgendaFacts): readonly AgendaItem[] {
  const spoken: AgendaItem[] = [...areaItems(facts), ...caseItems(facts), ...raisedItems(facts), ...actionItems(facts)];
  const ordered = agendaSections.flatMap((section) => spoken.filter((item) => item.section === section));
  return [...ordered, ...restOf(facts, ordered)];
}

function areaItems({ areas, kept }: AgendaFacts): readonly AgendaItemOf<'area'>[] {
  const rows = compileBoard(areas)?.rows ?? [];
  return rows
    .filter(({ areaId, level, trend }) => {
      if (level === undefined) return false;
      return level === 'critical' || trend === 'worse' || kept.has(agendaKey.area(areaId));
    })
    .map(({ areaId, areaName, level, trend, text }) => ({
      ...{ key: agendaKey.area(areaId), section: 'areas', kind: 'area' },
      row: { areaId, areaName, level, trend, text },
    }));
}

/** The areas that nothing else on the agenda is about, and those whose status has not come, which says nothing of why. */
function restOf({ areas }: AgendaFacts, items: readonly AgendaItem[]): readonly AgendaItemOf<'rest'>[] {
  if (areas.length === 0) return [];
  const spokenOf = new Set(items.flatMap(areaOf));
  const rows = (compileBoard(areas)?.rows ?? []).map(({ areaId, areaName, level }) => ({
    area: { id: areaId, name: areaName },
    isReceived: level !== undefined,
  }));
  const quiet = rows.filter(({ area, isReceived }) => isReceived && !spokenOf.has(area.id)).map(({ area }) => area);
  const notReceived = rows.filter(({ isReceived }) => !isReceived).map(({ area }) => area);
  if (quiet.length + notReceived.length === 0) return [];
  return [{ key: agendaKey.rest, section: 'rest', kind: 'rest', quiet, notReceived }];
}

function areaOf(item: AgendaItem): string[] {
  if (item.kind === 'area') return [item.row.areaId];
  if (item.kind === 'raised') return item.carriers.map(({ id }) => id);
  return item.kind === 'case' && item.about.origin.kind === 'area' ? [item.about.origin.area.id] : [];
}
