import type { Summary, SummaryLine } from '../../../domain/desk/summary';
import type { Language } from '../../../domain/language';
import { bindCard } from '../../bind-card';
import type { View } from '../../view';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { inputText } from '../../input-text';
import { levelMark } from '../../level-mark';
import { shownText } from '../../shown-text';
import type { RawForm } from '../../status-fields';
import type { DraftPart } from '../../summary-press';
import { say } from '../../words';
import { draftPages } from './draft-pages';
import { pageHeading } from './page-heading';
import { introKey, summaryField } from './summary-form-fields';
import { summaryFrame } from './summary-frame';
import { summaryData, type SummaryOptions } from './summary-options';

/** Which portion of the draft is changed. */
export interface FormPart {
  readonly part: DraftPart;
  readonly page: number;
}

/**
 * The form for a portion of the draft: the text of each line, whether it may go wide, whether it is left out. `typed`
 * fills it with what somebody wrote that was not stored. Undefined when there is no such portion.
 */
export function summaryFormCard(
  summary: Summary,
  { part, page }: FormPart,
  options: SummaryOptions & { readonly typed?: RawForm | undefined },
): CardMessage | undefined {
  const { language } = options;
  const found = draftPages(summary).find((one) => one.section === part && one.page === page);
  if (part !== 'intro' && found === undefined) return undefined;
  const title = found === undefined ? say(language, 'summaryDraft.intro') : pageHeading(found, language);
  const rows =
    found === undefined
      ? [introRow(summary.intro, options)]
      : found.lines.map((line, index) => lineRow(line, found.first + index, options));
  const data = summaryData('summarySave', options, { s: part, p: page, r: summary.version });
  const card = bindCard('summary-form', {
    ...summaryFrame(options),
    ...{ summary: title, title, rows },
    help: say(language, 'summaryForm.help'),
    buttons: [
      cardButton(say(language, 'summaryForm.save'), data, { style: 'positive' }),
      cardButton(say(language, 'summaryForm.back'), summaryData('summaryOpen', options), { inputs: 'none' }),
    ],
  });
  return { card, summary: title };
}

/** What a line is called: its title, or its number in the section. */
export function lineName({ title = '' }: SummaryLine, number: number, language: Language): string {
  return title === '' ? say(language, 'summaryForm.line', { number }) : shownText(cutText(title, 80));
}

type FormOptions = Parameters<typeof summaryFormCard>[2];

function lineRow(line: SummaryLine, number: number, { language, typed }: FormOptions): View {
  const { key, text, visibility, isLeftOut, areaId, level } = line;
  const name = lineName(line, number, language);
  const label = areaId === undefined ? name : `${name} – ${levelMark(level, language).mark}`;
  const of = (field: string, value: string) => typed?.[field] ?? value;
  return {
    texts: [],
    lineInputs: [input(summaryField.text(key), label, of(summaryField.text(key), text), 1000)],
    introInputs: [],
    toggles: [
      toggle(
        summaryField.wide(key),
        say(language, 'summaryForm.wide', { name }),
        of(summaryField.wide(key), String(visibility === 'wide')),
      ),
      toggle(
        summaryField.leaveOut(key),
        say(language, 'summaryForm.leaveOut', { name }),
        of(summaryField.leaveOut(key), String(isLeftOut)),
      ),
    ],
  };
}

function introRow({ text, visibility }: Summary['intro'], { language, typed }: FormOptions): View {
  const name = say(language, 'summaryDraft.intro');
  const field = summaryField.text(introKey);
  const wide = summaryField.wide(introKey);
  return {
    texts: [],
    lineInputs: [],
    introInputs: [input(field, name, typed?.[field] ?? text, 2000)],
    toggles: [
      toggle(wide, say(language, 'summaryForm.wide', { name }), typed?.[wide] ?? String(visibility === 'wide')),
    ],
  };
}

function input(id: string, label: string, value: string, most: number): View {
  return { id, label, value: inputText(value).slice(0, most) };
}

function toggle(id: string, title: string, value: string): View {
  return { id, title, value: value === 'true' ? 'true' : 'false' };
}
