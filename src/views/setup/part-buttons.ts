import { settingsParts, type SetupPart } from '../../domain/setup/setup';
import { cardButton, type CardButton } from '../card-button';
import type { SetupView } from '../setup-press';
import { say } from '../words';
import type { OutlineOptions } from './outline-options';
import { setupData } from './setup-data';

const order: Readonly<Record<SetupPart, { readonly before?: SetupView; readonly after: SetupView }>> = {
  times: { after: 'people' },
  people: { before: 'times', after: 'areas' },
  areas: { before: 'people', after: 'more' },
  more: { before: 'areas', after: 'review' },
  steps: { before: 'settings', after: 'settings' },
  intensified: { before: 'settings', after: 'settings' },
  crisis: { before: 'settings', after: 'settings' },
  calendar: { before: 'settings', after: 'settings' },
  general: { before: 'settings', after: 'settings' },
  channel: { before: 'settings', after: 'settings' },
};

/** On and back while a group is set up; save and back to where one came from when it is changed later. */
export function partButtons(part: SetupPart, { target, version: r, language }: OutlineOptions): readonly CardButton[] {
  const isSetting = settingsParts.some((one) => one === part);
  if (target.kind === 'group') {
    const isAreas = part === 'areas';
    return [
      ...(isAreas
        ? []
        : [
            cardButton(
              say(language, 'setup.save'),
              setupData('setup.save', target, language, { part, then: part, r }),
              { style: 'positive' },
            ),
          ]),
      cardButton(
        say(language, isSetting ? 'setup.toSettings' : 'setup.toMenu'),
        setupData('setup.show', target, language, { view: isSetting ? 'settings' : 'menu' }),
        { inputs: 'none' },
      ),
    ];
  }
  const { before, after } = order[part];
  const next = setupData('setup.save', target, language, { part, then: after, r });
  return [
    cardButton(say(language, isSetting ? 'setup.save' : 'setup.next'), next, { style: 'positive' }),
    ...(before === undefined
      ? []
      : [
          cardButton(say(language, 'setup.back'), setupData('setup.back', target, language, { part, then: before, r })),
        ]),
  ];
}
