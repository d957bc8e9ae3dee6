import type { AgendaPlan } from '../desk/agenda';
import type { AgendaItem, AgendaItemOf } from './agenda-item';
import { agendaKey } from './agenda-key';

/** An agenda as the chair has arranged it. */
export interface ArrangedAgenda {
  readonly items: readonly AgendaItem[];
  readonly dropped: readonly AgendaItem[];
  /** Needs that an area covers: nobody has to speak of them, whatever the chair's order says of their place. */
  readonly covered: readonly AgendaItemOf<'raised'>[];
}

/**
 * The items with the chair's own, in the chair's order, without those that were dropped and the needs that are covered. What the order does not name,
 * such as an area that has turned critical since, comes right after what it follows in the order it is worked out in.
 * The line with the rest is always last. The same plan twice gives the same.
 */
export function arrangeAgenda(compiled: readonly AgendaItem[], plan: AgendaPlan | undefined): ArrangedAgenda {
  const natural = withOwn(compiled, plan?.added ?? []);
  const byKey = new Map(natural.map((item) => [item.key, item]));
  const placed = [...new Set(plan?.order ?? [])].filter((key) => byKey.has(key) && key !== agendaKey.rest);
  let before: string | undefined;
  for (const { key } of natural) {
    if (key !== agendaKey.rest && !placed.includes(key)) {
      placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, key);
    }
    before = key;
  }
  const all = [...placed, agendaKey.rest].flatMap((key) => byKey.get(key) ?? []);
  const isDropped = ({ key }: AgendaItem) => plan?.dropped.includes(key) ?? false;
  const covered = all.filter(isCovered);
  const open = all.filter((item) => !isCovered(item));
  return { items: open.filter((item) => !isDropped(item)), dropped: open.filter(isDropped), covered };
}

function isCovered(item: AgendaItem): item is AgendaItemOf<'raised'> {
  return item.kind === 'raised' && item.coveredBy !== undefined;
}

function withOwn(compiled: readonly AgendaItem[], added: AgendaPlan['added']): readonly AgendaItem[] {
  const own = added.map(({ key, title }): AgendaItem => ({ key, section: 'own', kind: 'own', title }));
  const rest = compiled.filter(({ section }) => section === 'rest');
  return [...compiled.filter(({ section }) => section !== 'rest'), ...own, ...rest];
}
