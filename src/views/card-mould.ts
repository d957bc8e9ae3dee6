import type { ButtonData, View } from './view';

/** A card with gaps where a view's texts and button data go; what has no gap is shared by every card made of it. */
export type CardMould =
  | { readonly fixed: unknown }
  | { readonly gap: number }
  | { readonly list: readonly CardMould[] }
  | { readonly entries: readonly (readonly [string, CardMould])[] };

/**
 * What a view is, apart from its texts: the names, the booleans and the length of every list. Views of one shape make
 * cards that differ in nothing but the fillings, because templates bind one value at a time (cards/README.md).
 */
export interface ViewShape {
  readonly key: string;
  readonly fillings: readonly (string | ButtonData)[];
}

const before = '\uE000';
const after = '\uE001';
const mark = new RegExp(`^${before}(\\d+)${after}$`);

export function shapeOf(view: View): ViewShape {
  const fillings: (string | ButtonData)[] = [];
  const keyOf = (value: View[string]): string => {
    if (typeof value === 'boolean') return value ? '1' : '0';
    if (isFilling(value)) {
      fillings.push(value);
      return '';
    }
    if (isList(value)) return `[${value.map(keyOf).join()}]`;
    let key = '{';
    for (const name in value) {
      const part = value[name];
      if (part !== undefined) key += `${name}:${keyOf(part)};`;
    }
    return `${key}}`;
  };
  return { key: keyOf(view), fillings };
}

/** The view with a mark in the place of each filling, in the order of `shapeOf`. */
export function markedView(view: View): View {
  let count = 0;
  const marked = (value: View[string]): View[string] => {
    if (typeof value === 'boolean') return value;
    if (isFilling(value)) return `${before}${count++}${after}`;
    if (isList(value)) return value.map((one) => markedOf(one));
    return markedOf(value);
  };
  const markedOf = (one: View): View =>
    Object.fromEntries(Object.entries(one).map(([name, value]) => [name, marked(value)]));
  return markedOf(view);
}

/** The mould of a card that a template made of a marked view. Throws for a template that binds two values at a time. */
export function mouldOf(card: unknown): CardMould {
  if (typeof card === 'string') {
    const gap = mark.exec(card)?.[1];
    if (gap !== undefined) return { gap: Number(gap) };
    if (card.includes(before)) throw new TypeError(`A template binds a value together with other text: ${card}`);
    return { fixed: card };
  }
  if (Array.isArray(card)) {
    const list = card.map(mouldOf);
    return list.every(isFixed) ? { fixed: Object.freeze(list.map(({ fixed }) => fixed)) } : { list };
  }
  if (typeof card !== 'object' || card === null) return { fixed: card };
  const entries = Object.entries(card).map(([name, value]) => [name, mouldOf(value)] as const);
  if (!entries.every((entry) => isFixed(entry[1]))) return { entries };
  return { fixed: Object.freeze(card) };
}

/** A card of its own, made of the mould. */
export function pour(mould: CardMould, fillings: ViewShape['fillings']): unknown {
  if ('gap' in mould) return fillings[mould.gap];
  if ('fixed' in mould) return mould.fixed;
  if ('list' in mould) return mould.list.map((one) => pour(one, fillings));
  const card: Record<string, unknown> = {};
  for (const [name, one] of mould.entries) card[name] = pour(one, fillings);
  return card;
}

function isFixed(mould: CardMould): mould is { readonly fixed: unknown } {
  return 'fixed' in mould;
}

function isList(value: View | readonly View[]): value is readonly View[] {
  return Array.isArray(value);
}

/** A text, or what a button sends back, which is bound whole. */
function isFilling(value: View[string]): value is string | ButtonData {
  return typeof value === 'string' || (typeof value === 'object' && 'v' in value && typeof value.v === 'number');
}
