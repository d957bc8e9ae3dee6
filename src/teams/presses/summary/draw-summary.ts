import { draftCard } from '../../../app/desk/read-summary-card';
import type { Draft } from '../../../app/desk/summary/read-draft';
import type { Ports } from '../../../app/ports/ports';
import type { Group } from '../../../domain/group';
import type { Language } from '../../../domain/language';
import { summaryDeskCard } from '../../../views/desk/summary/summary-desk-card';
import type { SummaryOptions } from '../../../views/desk/summary/summary-options';
import type { Answer } from '../../turn';

/** The chair's working copy as it is now, with what the press came to. */
export async function drawDraft(
  ports: Pick<Ports, 'directory'>,
  group: Group,
  draft: Draft,
  language: Language,
  told: readonly string[] = [],
): Promise<Answer> {
  return summaryDeskCard(await draftCard(ports, group, draft), group, language, told);
}

/** What any other card about the summary is drawn with. */
export function summaryOptions(
  group: Group,
  { meeting }: Pick<Draft, 'meeting'>,
  language: Language,
  told: readonly string[] = [],
): SummaryOptions {
  const { id: groupId, name: groupName, timeZone } = group;
  return { groupId, groupName, timeZone, language, meeting, told };
}
