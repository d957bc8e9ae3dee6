import type { Ports } from '../../../app/ports/ports';
import { namedPerson } from '../../../app/register/named-person';
import type { Entry } from '../../../domain/desk/entry';
import type { EntryChoices } from '../../../domain/desk/register/entry-choices';
import type { EntryContent } from '../../../domain/desk/register/entry-content';
import type { Group } from '../../../domain/group';
import type { EntryDraft } from '../../../views/desk/register/parse-entry-form';

/** What was filled in, with the name of the one who decided; undefined when nobody knows who that is. */
export async function entryContentOf(
  ports: Pick<Ports, 'directory' | 'roster' | 'log'>,
  group: Group,
  kind: Entry['kind'],
  draft: EntryDraft,
  choices: EntryChoices,
): Promise<EntryContent | undefined> {
  const { text, visibility, caseId, focusArea, isAgainst, ownWay, decidedById, authority } = draft;
  const base = { text, visibility, caseId, focusArea };
  switch (kind) {
    case 'advice':
      return { ...base, kind, isAgainst, ownWay };
    case 'decision': {
      const offered = choices.people.find(({ id }) => id === decidedById);
      const decidedBy = offered ?? (await namedPerson(ports, group, decidedById));
      return decidedBy && { ...base, kind, decidedBy: { id: decidedBy.id, name: decidedBy.name }, authority };
    }
    case 'note':
      return { ...base, kind };
  }
}
