import type { Check } from './check';

/** At the end nothing is under way, and what the rehearsal asked for could be done. */
export const nothingIsLeft: Check = {
  name: 'nothing is left under way, and nobody was surprised',
  failures: ({ pending, facts }) => [
    ...(pending.waiting === 0 ? [] : [`${pending.waiting} notices wait`]),
    ...facts.surprises,
  ],
};
