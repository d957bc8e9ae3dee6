import { say } from '../words';
import type { SetupView } from '../setup-press';
import type { OutlineOptions } from './outline-options';

const steps = ['times', 'people', 'areas', 'more', 'review'] as const;

/** The heading of a part: with its number while a group is set up. */
export function partTitle(
  view: Exclude<SetupView, 'menu' | 'split' | 'merge' | 'resume'>,
  { target, language }: OutlineOptions,
): string {
  const part = say(language, `setup.part.${view}`);
  const nth = steps.findIndex((step) => step === view) + 1;
  return target.kind === 'group' || nth === 0 ? part : say(language, 'setup.step', { nth, part });
}
