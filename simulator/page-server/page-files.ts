import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file the browser may have. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const script = 'text/javascript; charset=utf-8';
const fixed: Readonly<Record<string, readonly [path: string, type: string]>> = {
  '/': ['simulator/page/index.html', 'text/html; charset=utf-8'],
  '/page/style.css': ['simulator/page/style.css', 'text/css; charset=utf-8'],
  '/page/cards.css': ['simulator/page/cards.css', 'text/css; charset=utf-8'],
  '/page/icon.svg': ['simulator/page/icon.svg', 'image/svg+xml'],
  '/page/adaptivecards.js': ['node_modules/adaptivecards/dist/adaptivecards.min.js', script],
  '/page/markdown-it.js': ['node_modules/markdown-it/dist/browser/markdown-it.umd.min.js', script],
};

/**
 * The file behind a path of the page; undefined when there is none. Modules are asked for without an extension, as
 * they import each other. `root` is the project's folder, where `dist` has the compiled page.
 */
export async function readPageFile(root: string, path: string): Promise<PageFile | undefined> {
  const module = /^\/page\/([a-z][a-z-]*)(?:\.js)?$/.exec(path)?.[1];
  const [file, type] = fixed[path] ?? (module === undefined ? [] : [`dist/simulator/page/${module}.js`, script]);
  if (file === undefined || type === undefined) return undefined;
  try {
    return { type, bytes: await readFile(join(root, file)) };
  } catch {
    return undefined;
  }
}
