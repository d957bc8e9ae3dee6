import type { Language } from '../../domain/language';
import { bindCard } from '../bind-card';
import type { View } from '../view';
import type { CardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { shownText } from '../shown-text';
import { formField, type FormField } from './form-field';

/** A form behind a button of the card; its inputs are sent by its own button only. */
export interface FormSheet {
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly save: CardButton;
}

/** A card with a form, or with several behind their buttons. */
export interface Form {
  readonly title: string;
  /** What is read aloud and stands in the notification; the title when there is none. */
  readonly summary?: string | undefined;
  readonly group: string;
  /** Sentences in a box at the top, the first of them in bold. */
  readonly notice?: readonly string[] | undefined;
  /** Made by `labelledLine` with shown texts. */
  readonly lines?: readonly View[] | undefined;
  readonly fields?: readonly FormField[] | undefined;
  readonly buttons?: readonly CardButton[] | undefined;
  readonly sheets?: readonly FormSheet[] | undefined;
}

/** Draws a form; names and texts of others in `lines` and `notice` are shown texts already. */
export function formCard(form: Form, language: Language): CardMessage {
  const { title, summary = title, group, notice = [], lines = [], fields = [], buttons = [], sheets = [] } = form;
  const card = bindCard('form', {
    lang: language,
    ...{ summary, title, lines },
    hasGroup: group !== '',
    group: shownText(group),
    rows: rowsOf(buttons),
    hasNotice: notice.length > 0,
    notice: notice.map((text, index) => ({ text, weight: index === 0 ? 'bolder' : 'default' })),
    fields: fields.map((field) => formField(field, language)),
    sheets: sheets.map((sheet) => ({
      title: sheet.title,
      fields: sheet.fields.map((field) => formField(field, language)),
      save: [sheet.save],
    })),
  });
  return { card, summary };
}

/** More than two in a row are cut off on a phone. */
const mostInRow = 2;

function rowsOf(buttons: readonly CardButton[]): View[] {
  const starts = buttons.map((_, index) => index).filter((index) => index % mostInRow === 0);
  return starts.map((start) => ({ buttons: buttons.slice(start, start + mostInRow) }));
}
