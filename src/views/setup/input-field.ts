import type { View } from '../view';
import { cutText } from '../../domain/cut-text';
import { inputText } from '../input-text';
import { shownText } from '../shown-text';

/** One choice of an input; the title is our own words, or a shown text. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** One input of `cards/setup-form.json`. */
export interface InputField {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'lines' | 'choice' | 'boxes' | 'person' | 'people' | 'time' | 'date';
  readonly value: string;
  /** Stands in the empty input; for texts and people. */
  readonly hint?: string | undefined;
  readonly choices?: readonly Choice[] | undefined;
  /** A sentence about what is wrong with it. */
  readonly problem?: string | undefined;
}

/** The longest that an input is filled with again, when more was sent than fits. */
const longestRefill = 2500;

/** The input as the template takes it, every key there. */
export function inputField(field: InputField): View {
  const { id, label, kind, value, hint = label, choices = [], problem = '' } = field;
  return {
    id,
    label,
    hint,
    isText: kind === 'text',
    isLines: kind === 'lines',
    isChoice: kind === 'choice' || kind === 'boxes',
    isPerson: kind === 'person' || kind === 'people',
    isTime: kind === 'time',
    isDate: kind === 'date',
    isMulti: kind === 'boxes' || kind === 'people',
    style: kind === 'boxes' ? 'expanded' : 'compact',
    value: cutText(inputText(value), longestRefill),
    choices: choices.map((choice) => ({ title: choice.title, value: choice.value })),
    hasProblem: problem !== '',
    problem: shownText(problem),
  };
}
