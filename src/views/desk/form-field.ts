import type { Language } from '../../domain/language';
import type { View } from '../view';
import { cutText } from '../../domain/cut-text';
import { inputText } from '../input-text';
import { problemText } from '../problem-text';
import { shownText } from '../shown-text';
import { say } from '../words';
import { caseLimits } from '../../domain/desk/case';

/** One input of a form that is drawn with the template `form`. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  /** A line, several lines, one of some choices, a search for people with some to begin with, a day, yes or no. */
  readonly kind: 'line' | 'text' | 'choice' | 'many' | 'person' | 'date' | 'toggle';
  /** `true` or `false` for a toggle. */
  readonly value?: string | undefined;
  readonly isRequired?: boolean;
  readonly choices?: readonly { readonly title: string; readonly value: string }[] | undefined;
}

/** Longest title of a choice. */
const longestTitle = 100;

/** The field as the template takes it. */
export function formField(field: FormField, language: Language): View {
  const { id, label, kind, value = '', isRequired = false, choices = [] } = field;
  const most = kind === 'line' ? caseLimits.title : caseLimits.text;
  return {
    ...{ id, label, isRequired },
    isLine: kind === 'line',
    isText: kind === 'text',
    isChoice: kind === 'choice',
    isMany: kind === 'many',
    isPerson: kind === 'person',
    hint: say(language, 'successor.personHint'),
    isDate: kind === 'date',
    isToggle: kind === 'toggle',
    value: kind === 'toggle' ? String(value === 'true') : cutText(inputText(value), most),
    missing: problemText(label, { field: id, problem: 'missing' }, language),
    choices: choices.map((choice) => ({
      title: shownText(cutText(choice.title, longestTitle)),
      value: choice.value,
    })),
  };
}
