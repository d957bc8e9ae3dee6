import type { OwnWay } from './entry-content';

/** The ways with this area's put in, in its place when it had one; an empty text takes it out. */
export function withOwnWay(ways: readonly OwnWay[], way: OwnWay): OwnWay[] {
  const isOld = ways.some(({ area }) => area.id === way.area.id);
  const all = isOld ? ways.map((one) => (one.area.id === way.area.id ? way : one)) : [...ways, way];
  return all.filter(({ text }) => text !== '');
}
