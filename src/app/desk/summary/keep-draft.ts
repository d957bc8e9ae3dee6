import { keyOf, type Group } from '../../../domain/group';
import type { Ports } from '../../ports/ports';
import { untilCommitted } from '../../until-committed';
import { readDraft, type Draft, type DraftNeeds } from './read-draft';

/**
 * The draft, stored if it was not: whoever begins to work on it works on what stood on the card, whatever is answered
 * meanwhile. Undefined when there is no such meeting.
 */
export async function keepDraft(
  ports: DraftNeeds & Pick<Ports, 'commit'>,
  group: Group,
  meetingId: string,
): Promise<Draft | undefined> {
  const kept = await untilCommitted(async () => {
    const draft = await readDraft(ports, group, meetingId);
    if (draft === undefined || draft.etag !== undefined) return { draft };
    const outcome = await ports.commit.commit(keyOf(group), [
      { put: 'desk', record: { kind: 'summary', value: draft.summary }, etag: undefined },
    ]);
    return outcome === 'conflict' ? undefined : { draft };
  });
  return kept.draft;
}
