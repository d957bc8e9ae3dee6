import { isSameGroup, type GroupKey } from '../domain/identifiers';
import type { Ports } from './ports/ports';

/**
 * The same ports for one look at a group by its clock: the group and its head, which the week and the desk both begin
 * with, are read once, and anew after every write of this look. Right because each step is committed on the etags it
 * has read: what another process writes meanwhile is a conflict, and after that everything is read anew.
 */
export function readUntilWritten(ports: Ports, key: GroupKey): Ports {
  const group = kept(() => ports.groups.find(key));
  const head = kept(() => ports.meetings.head(key));
  const afterwards = async <T>(written: Promise<T>): Promise<T> => {
    try {
      return await written;
    } finally {
      group.forget();
      head.forget();
    }
  };

  return {
    ...ports,
    groups: {
      ...ports.groups,
      find: (other) => (isSameGroup(other, key) ? group.read() : ports.groups.find(other)),
      save: (next, etag) => afterwards(ports.groups.save(next, etag)),
    },
    meetings: {
      ...ports.meetings,
      head: (other) => (isSameGroup(other, key) ? head.read() : ports.meetings.head(other)),
    },
    commit: { commit: (other, changes) => afterwards(ports.commit.commit(other, changes)) },
  };
}

interface Kept<T> {
  /** A read that failed is not kept. */
  readonly read: () => Promise<T>;
  readonly forget: () => void;
}

function kept<T>(read: () => Promise<T>): Kept<T> {
  let result: Promise<T> | undefined;
  const forget = (): void => {
    result = undefined;
  };
  return {
    read: () => {
      const reading = (result ??= read());
      reading.catch(forget);
      return reading;
    },
    forget,
  };
}
