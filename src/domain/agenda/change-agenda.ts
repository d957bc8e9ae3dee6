import type { Instant } from '../calendar';
import type { AgendaPlan } from '../desk/agenda';
import type { NamedPerson } from '../person';
import { arrangeAgenda } from './arrange-agenda';
import type { AgendaItem } from './agenda-item';
import { agendaKey } from './agenda-key';

/** What the chair, or the posting of the board, does with an agenda. */
export type AgendaChange =
  | { readonly do: 'up' | 'down' | 'drop' | 'bringBack'; readonly key: string }
  | { readonly do: 'add'; readonly key: string; readonly title: string }
  /** What became of the item, in a line; nothing takes the line away. */
  | { readonly do: 'outcome'; readonly key: string; readonly text: string }
  /** A matter that was made a case: the case takes its place. */
  | { readonly do: 'replace'; readonly key: string; readonly by: string }
  /** From now on all that stands on it stays on it. */
  | { readonly do: 'post'; readonly at: Instant };

/** Most keys, items of the chair's own and outcomes that a plan has room for. */
const most = { keys: 200, added: 50 } as const;

/**
 * The plan after the change, as its next version; undefined when it changes nothing: the item is not there, or it is
 * already so.
 */
export function changeAgenda(
  plan: AgendaPlan,
  compiled: readonly AgendaItem[],
  change: AgendaChange,
  by: NamedPerson | undefined,
): AgendaPlan | undefined {
  const changed = decide(plan, compiled, change);
  if (changed === undefined) return undefined;
  return { ...plan, ...changed, version: plan.version + 1, ...(by === undefined ? {} : { changedBy: by }) };
}

function decide(
  plan: AgendaPlan,
  compiled: readonly AgendaItem[],
  change: AgendaChange,
): Partial<AgendaPlan> | undefined {
  const { items, dropped, covered } = arrangeAgenda(compiled, plan);
  const shown = items.map(({ key }) => key).filter((key) => key !== agendaKey.rest);
  switch (change.do) {
    case 'up':
    case 'down':
      return moved(shown, change.key, change.do === 'up' ? -1 : 1);
    case 'drop':
      if (!items.some(({ key }) => key === change.key)) return undefined;
      return { dropped: [...plan.dropped, change.key].slice(-most.keys) };
    case 'bringBack':
      if (!dropped.some(({ key }) => key === change.key)) return undefined;
      return { dropped: plan.dropped.filter((key) => key !== change.key) };
    case 'add':
      if (plan.added.length >= most.added || plan.added.some(({ key }) => key === change.key)) return undefined;
      return { added: [...plan.added, { key: change.key, title: change.title }] };
    case 'outcome':
      return withOutcome(plan, [...items, ...dropped, ...covered], change);
    case 'replace':
      return replaced(plan, change);
    case 'post':
      return plan.postedAt === undefined ? { order: shown.slice(0, most.keys), postedAt: change.at } : undefined;
  }
}

function moved(shown: readonly string[], key: string, by: 1 | -1): Partial<AgendaPlan> | undefined {
  const from = shown.indexOf(key);
  const to = from + by;
  if (from === -1 || to < 0 || to >= shown.length) return undefined;
  return { order: shown.toSpliced(from, 1).toSpliced(to, 0, key).slice(0, most.keys) };
}

function withOutcome(
  { outcomes }: AgendaPlan,
  items: readonly AgendaItem[],
  { key, text }: Extract<AgendaChange, { do: 'outcome' }>,
): Partial<AgendaPlan> | undefined {
  if ((outcomes[key] ?? '') === text || !items.some((item) => item.key === key)) return undefined;
  const others = Object.entries(outcomes).filter(([each]) => each !== key);
  return { outcomes: Object.fromEntries(text === '' ? others : [...others, [key, text]]) };
}

function replaced(plan: AgendaPlan, { key, by }: Extract<AgendaChange, { do: 'replace' }>): Partial<AgendaPlan> {
  const swap = (each: string) => (each === key ? by : each);
  return {
    order: plan.order.map(swap),
    dropped: plan.dropped.map(swap),
    outcomes: Object.fromEntries(Object.entries(plan.outcomes).map(([each, text]) => [swap(each), text])),
  };
}
