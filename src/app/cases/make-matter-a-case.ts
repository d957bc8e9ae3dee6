import { changeAgenda } from '../../domain/agenda/change-agenda';
import { cutText } from '../../domain/cut-text';
import { agendaKey, matterOf } from '../../domain/agenda/agenda-key';
import { caseLimits, type Case } from '../../domain/desk/case';
import { raiseCase } from '../../domain/desk/case-changes/raise-case';
import type { GroupKey } from '../../domain/identifiers';
import type { MeetingArea } from '../../domain/meeting';
import type { NamedPerson } from '../../domain/person';
import { originOf } from '../../domain/standing';
import { matterCaseId } from '../agenda/matter-case-id';
import { readAgenda } from '../agenda/read-agenda';
import type { Change } from '../ports/commit';
import type { Ports } from '../ports/ports';
import { untilCommitted } from '../until-committed';
import { caseNotices } from './case-notices';
import { putCase } from './put-case';
import { putNotices } from '../put-notices';

export type MadeCase =
  | { readonly kind: 'made' | 'again'; readonly about: Case }
  /** What was chosen is no matter that an area has raised, or not any more. */
  | { readonly kind: 'noMatter' };

/**
 * Makes a case of a matter that an area raised in its status: the area's coordinator is the one who raised it and is
 * told what becomes of it. The case takes the matter's place on the agenda. Twice is once.
 * @param itemKey of the agenda's item
 */
export async function makeMatterACase(
  ports: Ports,
  key: GroupKey,
  meetingId: string,
  itemKey: string,
  by: NamedPerson,
): Promise<MadeCase> {
  const result = await untilCommitted<MadeCase>(async () => {
    const [read] = await Promise.all([readAgenda(ports, key, meetingId), ports.wake.insure(key)]);
    const known = await knownCase(ports, key, itemKey);
    if (known !== undefined) return { kind: 'again', about: known };
    const item = read?.compiled.find((one) => one.key === itemKey);
    if (read === undefined || item?.kind !== 'raised' || item.section !== 'matters') return { kind: 'noMatter' };
    const [carrier] = item.carriers;
    const row = await ports.meetings.area(key, meetingId, carrier?.id ?? item.area.id);
    const source = originOf(item.area.id, item.item);
    const now = ports.clock.now();
    const { title, description } = titleOf(item.item.text);
    const about = raiseCase(
      {
        ...{ id: matterCaseId(source), title, description, source, isUrgent: false },
        origin: { kind: 'area', area: item.area },
        areas: [...item.concerns],
      },
      raiserOf(row?.value) ?? by,
      now,
    );
    const plan = read.plan;
    const swap = { do: 'replace', key: itemKey, by: agendaKey.case(about.id) } as const;
    const next = plan && changeAgenda(plan.value, read.compiled, swap, by);
    const outcome = await ports.commit.commit(key, [
      putCase(undefined, about),
      ...(plan !== undefined && next !== undefined
        ? [{ put: 'desk', record: { kind: 'agenda', value: next }, etag: plan.etag } satisfies Change]
        : []),
      ...putNotices(caseNotices(undefined, about, read.of.meeting)),
    ]);
    if (outcome === 'conflict') return undefined;
    ports.log.info('matter made a case', { groupId: key.groupId, caseId: about.id });
    return { kind: 'made', about };
  });
  if (result.kind === 'made') ports.wake.hint(key);
  return result;
}

/** The case that the matter has been made already, in use or over. */
async function knownCase({ desk }: Pick<Ports, 'desk'>, key: GroupKey, itemKey: string): Promise<Case | undefined> {
  const source = matterOf(itemKey);
  return source && (await desk.find(key, 'case', matterCaseId(source)))?.value;
}

/** A matter is a sentence or several: what does not fit in a title is the description. */
function titleOf(text: string): { title: string; description: string } {
  const line = text.replaceAll('\n', ' ');
  const title = cutText(line, caseLimits.title);
  return { title, description: title === line ? '' : text };
}

/** Whoever answered for the area, or else its coordinator. */
function raiserOf(row: MeetingArea | undefined): NamedPerson | undefined {
  if (row?.reply !== undefined) return row.reply.author;
  const { id, name = '' } = row?.coordinator ?? {};
  return id === undefined ? undefined : { id, name };
}
