import { rolesNow } from '../../../app/find-my-groups';
import type { Ports } from '../../../app/ports/ports';
import { namedPerson } from '../../../app/register/named-person';
import { may } from '../../../domain/access';
import type { Entry } from '../../../domain/desk/entry';
import type { EntryChoices } from '../../../domain/desk/register/entry-choices';
import type { EntryContent } from '../../../domain/desk/register/entry-content';
import type { Group } from '../../../domain/group';
import type { NamedPerson } from '../../../domain/person';
import type { EntryDraft } from '../../../views/desk/register/parse-entry-form';

type Needs = Pick<Ports, 'directory' | 'roster' | 'log' | 'clock'>;

/** What was filled in, with the name of the one who decided; undefined when nobody knows who that is, or it is one who cannot confirm it. */
export async function entryContentOf(
  ports: Needs,
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
      const decidedBy = offered ?? (await whoMayConfirm(ports, group, decidedById));
      return decidedBy && { ...base, kind, decidedBy: { id: decidedBy.id, name: decidedBy.name }, authority };
    }
    case 'note':
      return { ...base, kind };
  }
}

/** The search finds guest accounts too: what they would be asked to confirm is not theirs to read. */
async function whoMayConfirm(ports: Needs, group: Group, id: string): Promise<NamedPerson | undefined> {
  const found = await namedPerson(ports, group, id);
  const person = found && (await ports.directory.person(group.tenantId, id));
  const { all } = rolesNow(group, { id, signInName: person?.signInName }, ports.clock.now());
  return may(all, 'confirmDecision') ? found : undefined;
}
