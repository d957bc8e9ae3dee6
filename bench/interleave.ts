import { median } from './median';

interface Sides {
  readonly ours: (round: number) => Promise<number>;
  readonly theirs: (round: number) => Promise<number>;
}

/** How often both sides are measured: as often as fits in the time, within bounds. */
export interface Rounds {
  readonly least: number;
  readonly most: number;
  readonly budgetMs: number;
}

/**
 * Measures both sides in turn and gives the medians. The first of each is not counted, and who goes first changes with
 * every round, so that what the machine does beside us meets both alike.
 */
export async function interleave(
  { least, most, budgetMs }: Rounds,
  { ours, theirs }: Sides,
): Promise<{ ours: number; theirs: number }> {
  await ours(0);
  await theirs(0);
  const end = performance.now() + budgetMs;
  const figures = { ours: new Array<number>(), theirs: new Array<number>() };
  for (let round = 1; round <= most && (round <= least || performance.now() < end); round += 1) {
    if (round % 2 === 1) figures.ours.push(await ours(round));
    figures.theirs.push(await theirs(round));
    if (round % 2 === 0) figures.ours.push(await ours(round));
  }
  return { ours: median(figures.ours), theirs: median(figures.theirs) };
}
