import { summaryLimits, type Summary, type SummaryLine } from '../../../domain/desk/summary';
import type { LineChange } from '../../../domain/summary/change-lines';
import type { FormProblem } from '../../form-problem';
import { rawForm } from '../../raw-form';
import type { RawForm } from '../../status-fields';
import { typedText } from '../../typed-text';
import { introKey, summaryField } from './summary-form-fields';

/** A form of the draft that came back: what is to be changed, or what is wrong; `typed` refills a form drawn again. */
export type SummaryForm =
  | {
      readonly ok: true;
      readonly lines: readonly LineChange[];
      readonly intro: Summary['intro'] | undefined;
      readonly typed: RawForm;
    }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly typed: RawForm };

/**
 * Reads the lines that stood in the form; those of the draft that did not are left as they are. Only a toggle that says
 * «true» marks anything. Never throws.
 */
export function parseSummaryForm(data: unknown, { lines }: Pick<Summary, 'lines'>): SummaryForm {
  const typed = rawForm(data);
  const problems: FormProblem[] = [];
  const read = (key: string, max: number): string | undefined => {
    const field = summaryField.text(key);
    // A client may leave out a field that was emptied; its toggles come all the same.
    const isInForm = [field, summaryField.wide(key)].some((one) => typed[one] !== undefined);
    if (!isInForm) return undefined;
    const text = typedText(typed[field] ?? '');
    if (text.length > max) problems.push({ field, problem: 'tooLong', max });
    return text;
  };
  const changes = lines.flatMap((line: SummaryLine): LineChange[] => {
    const { key, title } = line;
    const text = read(key, summaryLimits.line);
    if (text === undefined) return [];
    const isLeftOut = typed[summaryField.leaveOut(key)] === 'true';
    if (text === '' && title === undefined && !isLeftOut) {
      problems.push({ field: summaryField.text(key), problem: 'missing' });
    }
    return [{ key, text, visibility: isWide(typed, key), isLeftOut }];
  });
  const introText = read(introKey, summaryLimits.intro);
  if (problems.length > 0) return { ok: false, problems, typed };
  const intro = introText === undefined ? undefined : { text: introText, visibility: isWide(typed, introKey) };
  return { ok: true, lines: changes, intro, typed };
}

function isWide(typed: RawForm, key: string): 'wide' | 'group' {
  return typed[summaryField.wide(key)] === 'true' ? 'wide' : 'group';
}
