import type { Check } from './check';

/** At the end nothing is under way, and what the rehearsal asked for could be done. */
export const nothingIsLeft: Check = {
  name: 'nothing is left under way, and nobody was surprised',
  failures: ({ pending, facts }) => [
    ...(pending.waiting === 0 ? [] : [`${pending.waiting} notices wait`]),
    ...facts.surprises,
  ],
};

/** Outages, refusals and kills are no errors: whatever the bot logs as one is a fault of ours. */
export const noErrorsLogged: Check = {
  name: 'the bot logs no error',
  failures: ({ errors }) => [...errors].map(([event, { count, example }]) => `${count} times ${event}: ${example}`),
};
