import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Template } from 'adaptivecards-templating';
import type { View } from './view';
import { markedView, mouldOf, pour, shapeOf, type CardMould } from './card-mould';

/** The templates in `cards/`, by file name. */
export type CardName =
  | 'status'
  | 'receipt'
  | 'board'
  | 'action-log'
  | 'action-form'
  | 'action-saved'
  | 'critical-alert'
  | 'choose'
  | 'help'
  | 'missing'
  | 'note'
  | 'chair-preview'
  | 'summary'
  | 'summary-draft'
  | 'summary-form'
  | 'successor'
  | 'setup-form'
  | 'rhythm'
  | 'plan'
  | 'away'
  | 'away-form'
  | 'copy-text'
  | 'form';

/** Most shapes that are kept; a mould of the largest card takes some tens of KB. */
const mostMoulds = 200;

const templates = new Map<CardName, Template>();
const moulds = new Map<string, CardMould>();

/**
 * The card made of a template and its view. The template is expanded once for each shape of view, with marks for texts,
 * and cards are poured from that: expanding costs more than all else that is done for a card. Parts that are the same in
 * each card are shared and frozen.
 */
export function bindCard(name: CardName, view: View): object {
  const { key, fillings } = shapeOf(view);
  const card = pour(mouldFor(name, `${name} ${key}`, view), fillings);
  if (typeof card !== 'object' || card === null) throw new TypeError(`cards/${name}.json does not make a card.`);
  return card;
}

/** Loads what makes cards before the first one is needed, so that nobody's press waits for it. */
export function warmCards(): void {
  templateOf('receipt');
}

/** The oldest mould makes room; one that is used is not old. */
function mouldFor(name: CardName, key: string, view: View): CardMould {
  const known = moulds.get(key);
  const mould = known ?? mouldOf(templateOf(name).expand({ $root: markedView(view) }));
  if (known !== undefined) moulds.delete(key);
  else if (moulds.size >= mostMoulds) moulds.delete(moulds.keys().next().value ?? '');
  moulds.set(key, mould);
  return mould;
}

function templateOf(name: CardName): Template {
  const cached = templates.get(name);
  if (cached !== undefined) return cached;
  const json: unknown = JSON.parse(readFileSync(join(packageRoot(__dirname), 'cards', `${name}.json`), 'utf8'));
  const template = new (templating().Template)(json);
  templates.set(name, template);
  return template;
}

/** Loaded with the first card, or by `warmCards`: it is a quarter of the program's start. */
function templating(): typeof import('adaptivecards-templating') {
  return createRequire(__filename)('adaptivecards-templating') as typeof import('adaptivecards-templating');
}

/** The folder of package.json: the same from the sources and from what is built from them. */
function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No package.json above the views, so the folder cards/ cannot be found.');
  return packageRoot(parent);
}
