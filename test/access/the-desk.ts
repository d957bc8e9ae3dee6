import { aDesk, type DeskWorld } from './a-desk';

let made: Promise<{ world: DeskWorld; restore: () => void }> | undefined;

/** The same world for every test, as it was in the beginning: making it takes longer than a hundred presses. */
export async function theDesk(): Promise<DeskWorld> {
  made ??= aDesk().then((world) => ({ world, restore: world.keep() }));
  const { world, restore } = await made;
  restore();
  return world;
}
