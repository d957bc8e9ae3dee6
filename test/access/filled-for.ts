import type { DeskWorld } from './a-desk';
import type { VerbRow } from './verb-row';

/** The data of the row's button in this world. */
export function filledFor({ data }: VerbRow, world: DeskWorld): object | Promise<object> {
  return isMade(data) ? data(world) : data;
}

function isMade(data: VerbRow['data']): data is (world: DeskWorld) => object | Promise<object> {
  return typeof data === 'function';
}
