import type { Language } from '../../domain/language';
import { bindCard } from '../bind-card';
import type { View } from '../view';
import type { CardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { cardWithin } from '../card-within';
import { inputField, type InputField } from './input-field';

/** A form behind a button of its own; its button sends the inputs of the card around it too. */
export interface OutlineSheet {
  readonly title: string;
  readonly lines?: readonly View[] | undefined;
  readonly fields: readonly InputField[];
  readonly buttons: readonly CardButton[];
}

/** What a card of the set-up shows. */
export interface OutlineForm {
  readonly title: string;
  readonly group: string;
  /** A heading and sentences about what was wrong, or has happened meanwhile. */
  readonly notice: readonly string[];
  readonly lines: readonly View[];
  readonly fields: readonly InputField[];
  /** Rows of buttons; the forms behind buttons stand before the last row. */
  readonly rows: readonly (readonly CardButton[])[];
  readonly sheets?: readonly OutlineSheet[] | undefined;
}

/** How many people each list of a form offers, fewer of them when the card would grow too large. */
const peopleShown: readonly [number, ...number[]] = [100, 60, 30, 10];

/** Draws a part of the set-up; `make` gets how many people there is room for. The search finds the others. */
export function outlineCard(language: Language, make: (people: number) => OutlineForm): CardMessage {
  return cardWithin(peopleShown, (people) => {
    const form = make(people);
    return { card: bindCard('setup-form', viewOf(form, language)), summary: form.title };
  });
}

function viewOf(form: OutlineForm, language: Language): View {
  const { title, group, notice, lines, sheets = [] } = form;
  const rows = form.rows.filter((row) => row.length > 0);
  return {
    lang: language,
    summary: title,
    title,
    hasGroup: group !== '',
    group,
    hasNotice: notice.length > 0,
    notice: notice.map((text, index) => ({ text, weight: index === 0 ? 'bolder' : 'default' })),
    lines,
    fields: form.fields.map(inputField),
    rows: rows.slice(0, -1).map((buttons) => ({ buttons })),
    last: rows.at(-1) ?? [],
    more: sheets.map((sheet) => ({
      title: sheet.title,
      lines: sheet.lines ?? [],
      fields: sheet.fields.map(inputField),
      buttons: sheet.buttons,
    })),
  };
}
