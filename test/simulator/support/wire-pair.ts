import type { Channel } from '../../../simulator/clock/channel';

/** Both ends of a wire; what is sent arrives as it would between processes: later, and as a copy in JSON. */
export function wirePair(): { readonly here: Channel; readonly there: Channel } {
  const ears = { here: new Set<(message: unknown) => void>(), there: new Set<(message: unknown) => void>() };
  const send = (to: 'here' | 'there', message: object): void => {
    const copy: unknown = JSON.parse(JSON.stringify(message));
    setImmediate(() => ears[to].forEach((listener) => listener(copy)));
  };
  return {
    here: { send: (message) => send('there', message), listen: (listener) => void ears.here.add(listener) },
    there: { send: (message) => send('here', message), listen: (listener) => void ears.there.add(listener) },
  };
}
