import type { NamedPerson } from '../../domain/person';
import type { Picked } from '../../domain/setup/group-outline';
import type { OutlineField } from '../../domain/setup/outline-problem';
import { cutText } from '../../domain/cut-text';
import { shownText } from '../shown-text';
import { say } from '../words';
import { fieldLabel } from './field-label';
import type { Choice, InputField } from './input-field';
import type { OutlineOptions } from './outline-options';
import { problemSentence } from './problem-sentence';

/** The choice that stands for nobody, and for what is not chosen. */
export const noneChoice = 'none';

const longestName = 60;

/** Makes the inputs of one part: what was typed goes before what is stored, and what is wrong stands below its input. */
export function outlineInputs(options: OutlineOptions, room: number) {
  const { language, problems = [] } = options;
  const typed = new Map(Object.entries(options.typed ?? {}));
  const base = (id: OutlineField, stored: string) => {
    const problem = problems.find(({ field }) => field === id);
    return {
      id,
      label: fieldLabel(id, language),
      value: typed.get(id) ?? stored,
      problem: problem && problemSentence(problem, language),
    };
  };
  const people = (picked: readonly (Picked | undefined)[]): Choice[] => {
    const offered = options.people.slice(0, room);
    const others = picked.filter((one) => one !== undefined && !offered.some(({ id }) => id === one.id));
    return [...others.filter((one) => one !== undefined), ...offered].map((one) => choiceOf(one, options));
  };
  return {
    text: (id: OutlineField, stored: string, hint?: string): InputField => ({
      ...base(id, stored),
      kind: 'text',
      hint,
    }),
    lines: (id: OutlineField, stored: string, hint?: string): InputField => ({
      ...base(id, stored),
      kind: 'lines',
      hint,
    }),
    time: (id: OutlineField, stored: string): InputField => ({ ...base(id, stored), kind: 'time' }),
    date: (id: OutlineField): InputField => ({ ...base(id, ''), kind: 'date' }),
    choice: (id: OutlineField, stored: string, choices: readonly Choice[]): InputField => ({
      ...base(id, stored),
      kind: 'choice',
      choices,
    }),
    /** Any number of them. */
    boxes: (id: OutlineField, stored: readonly string[], choices: readonly Choice[]): InputField => ({
      ...base(id, stored.join(',')),
      // A client leaves out what has nothing ticked.
      ...(options.typed !== undefined && { value: typed.get(id) ?? '' }),
      kind: 'boxes',
      choices,
    }),
    /** One of the team; with `none`, or nobody. */
    person: (id: OutlineField, stored: Picked | undefined, mayBeNobody: boolean): InputField => ({
      ...base(id, stored?.id ?? (mayBeNobody ? noneChoice : '')),
      kind: 'person',
      hint: say(language, 'setup.hint.person'),
      choices: [
        ...(mayBeNobody ? [{ title: say(language, 'setup.nobody'), value: noneChoice }] : []),
        ...people([stored]),
      ],
    }),
    people: (id: OutlineField, stored: readonly Picked[]): InputField => ({
      ...base(id, stored.map((one) => one.id).join(',')),
      kind: 'people',
      hint: say(language, 'setup.hint.person'),
      choices: people(stored),
    }),
  };
}

function choiceOf({ id, name }: NamedPerson | Picked, { language }: OutlineOptions): Choice {
  const unknown = id.includes('@') ? id : say(language, 'setup.unknownPerson');
  return { title: shownText(cutText(name === '' ? unknown : name, longestName)), value: id };
}
