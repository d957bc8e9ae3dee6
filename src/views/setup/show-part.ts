import { partOf } from '../../domain/setup/outline-problem';
import { settingsParts, type SetupPart } from '../../domain/setup/setup';
import { cardButton, type CardButton } from '../card-button';
import { say } from '../words';
import type { OutlineOptions } from './outline-options';
import { setupData } from './setup-data';

/** The button that shows a part, or the settings; with a mark where something in it is wrong. */
export function showPart(
  view: SetupPart | 'settings',
  { target, language, problems = [] }: OutlineOptions,
): CardButton {
  const parts: readonly SetupPart[] = view === 'settings' ? settingsParts : [view];
  const isWrong = problems.some(({ field }) => parts.includes(partOf(field)));
  return cardButton(
    `${isWrong ? '⚠ ' : ''}${say(language, `setup.part.${view}`)}`,
    setupData('setup.show', target, language, { view }),
    { inputs: 'none' },
  );
}
