import type { Locator } from 'playwright-core';

/** The rows of a table in a card: by area, the text of each cell after it. */
export async function boardRows(card: Locator): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows: unknown = await card.evaluate((element: { querySelectorAll(selector: string): Iterable<Row> }) =>
    [...element.querySelectorAll('[role=row]')].map((row) =>
      [...row.querySelectorAll('[role=cell], [role=columnheader]')].map((cell) => cell.innerText),
    ),
  );
  const texts = rows as readonly (readonly string[])[];
  return Object.fromEntries(texts.map(([area = '', ...cells]) => [clean(area), cells.map(clean)]));
}

interface Row {
  querySelectorAll(selector: string): Iterable<{ readonly innerText: string }>;
}

function clean(text: string): string {
  return text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
}
