import { Chance } from '../../rehearsal/chance';
import type { StoreRequest, Weather } from './store-proxy';

/** What an outage or a bad day does to one request to the store. */
export type Trouble = (request: StoreRequest) => Weather;

export const down: Trouble = () => 'down';
export const throttled: Trouble = share(0.2, 'busy', () => true);
export const conflicting: Trouble = share(0.25, 'conflict', isWrite);

/** Writes to the table: those that ask something of a row, and the others, of which one of two at once may be refused. */
function isWrite({ method, path }: StoreRequest): boolean {
  return method !== 'GET' && !path.endsWith('/Tables') && !path.includes('/messages');
}

function share(part: number, weather: Weather, isMeant: (request: StoreRequest) => boolean): Trouble {
  const luck = new Chance(7);
  let seen = 0;
  return (request) => {
    seen += 1;
    return isMeant(request) && luck.of(seen) < part ? weather : 'fine';
  };
}
