import type { ChairNote } from '../../domain/chair-note';
import type { GroupKey } from '../../domain/identifiers';
import type { Ports } from '../ports/ports';

/** Asks for a word to the chair; the same word is one notice, however often it is asked for. */
export async function tellChair(ports: Pick<Ports, 'commit'>, key: GroupKey, about: ChairNote): Promise<void> {
  await ports.commit.commit(key, [{ put: 'notice', notice: { kind: 'chairNote', about } }]);
}
