import { entryLimits, type Entry } from '../../../domain/desk/entry';
import type { EntryChoices } from '../../../domain/desk/register/entry-choices';
import type { OwnWay } from '../../../domain/desk/register/entry-content';
import { guidSchema } from '../../../domain/identifiers';
import type { Visibility } from '../../../domain/visibility';
import { noChoice } from '../../action-form-fields';
import type { FormProblem } from '../../form-problem';
import { rawForm } from '../../raw-form';
import type { RawForm } from '../../status-fields';
import { typedText } from '../../typed-text';
import { entryFields } from './entry-fields';

/** What stood in the form, each checked; who decided by id, for others to find out who that is. */
export interface EntryDraft {
  readonly text: string;
  readonly visibility: Visibility;
  readonly caseId: string | undefined;
  readonly focusArea: string | undefined;
  readonly isAgainst: boolean;
  readonly ownWay: OwnWay | undefined;
  readonly decidedById: string;
  readonly authority: string;
}

/** A form for an entry that came back, or what is wrong; `typed` refills a form drawn again. */
export type EntryForm =
  | { readonly ok: true; readonly draft: EntryDraft; readonly typed: RawForm }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly typed: RawForm };

/**
 * Reads the inputs of a form for an entry of `kind`. `known` is the entry to be corrected: its case and focus area stay
 * choices when they are offered to nobody any more. Never throws.
 */
export function parseEntryForm(
  data: unknown,
  kind: Entry['kind'],
  choices: EntryChoices,
  known?: Pick<Entry, 'caseId' | 'focusArea'>,
): EntryForm {
  const typed = rawForm(data);
  const values = new Map(Object.entries(typed));
  const problems: FormProblem[] = [];
  const wrong = (field: string, problem: FormProblem['problem'], max?: number) =>
    void problems.push({ field, problem, max });
  const textIn = (field: string, max: number) => {
    const text = typedText(values.get(field) ?? '');
    if (text.length > max) wrong(field, 'tooLong', max);
    return text;
  };
  /** Where the form had no such input, nothing was chosen and what there is stays. */
  const chosen = (field: string, allowed: readonly string[], before: string | undefined) => {
    const value = values.get(field);
    if (value === undefined) return before;
    if (value === '' || value === noChoice) return undefined;
    if (!allowed.includes(value) && value !== before) wrong(field, 'notAChoice');
    return value;
  };

  const text = textIn(entryFields.text, entryLimits.text);
  if (text === '') wrong(entryFields.text, 'missing');
  const visibility = values.get(entryFields.visibility) === 'wide' ? 'wide' : 'group';
  const caseId = chosen(
    entryFields.caseId,
    choices.cases.map(({ id }) => id),
    known?.caseId,
  );
  const focusArea = chosen(entryFields.focusArea, choices.focusAreas, known?.focusArea);

  const areaIds = choices.areas.map(({ id }) => id);
  const areaId = kind === 'advice' ? chosen(entryFields.ownArea, areaIds, undefined) : undefined;
  const ownText = kind === 'advice' ? textIn(entryFields.ownText, entryLimits.ownWay) : '';
  const area = choices.areas.find(({ id }) => id === areaId);
  if (area === undefined && ownText !== '') wrong(entryFields.ownArea, 'missing');
  if (area !== undefined && ownText === '') wrong(entryFields.ownText, 'missing');

  const decidedBy = guidSchema.safeParse((values.get(entryFields.decidedBy) ?? '').trim());
  const isDecision = kind === 'decision';
  if (isDecision && !decidedBy.success) wrong(entryFields.decidedBy, 'missing');
  const authority = isDecision ? textIn(entryFields.authority, entryLimits.authority) : '';

  if (problems.length > 0) return { ok: false, problems, typed };
  return {
    ok: true,
    draft: {
      ...{ text, visibility, caseId, focusArea, authority },
      isAgainst: values.get(entryFields.against) === 'true',
      ownWay: area === undefined ? undefined : { area: { id: area.id, name: area.name }, text: ownText },
      decidedById: decidedBy.success ? decidedBy.data : '',
    },
    typed,
  };
}
