import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Template } from 'adaptivecards-templating';

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

/**
 * What a template may be filled with. No number, null or undefined: adaptivecards-templating makes them a text that is
 * not a string, the word «null», or the placeholder itself. Only a button's data, which nobody reads, is free.
 */
export interface View {
  readonly [key: string]: string | boolean | View | readonly View[] | ButtonData;
}

/** What a button sends back. */
export interface ButtonData {
  readonly v: 1;
  readonly verb: string;
  readonly [key: string]: string | number;
}

const templates = new Map<CardName, Template>();

/** The card made of a template and its view. A template is read and parsed the first time it is used. */
export function bindCard(name: CardName, view: View): object {
  const card: unknown = templateOf(name).expand({ $root: view });
  if (typeof card !== 'object' || card === null) throw new TypeError(`cards/${name}.json does not make a card.`);
  return card;
}

/** Loads what makes cards before the first one is needed, so that nobody's press waits for it. */
export function warmCards(): void {
  templateOf('receipt');
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
