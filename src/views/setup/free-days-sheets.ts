import { cardButton } from '../card-button';
import { say } from '../words';
import { freeDaysText } from './free-days-text';
import type { OutlineSheet } from './outline-card';
import { outlineInputs } from './outline-input';
import type { OutlineOptions } from './outline-options';
import { setupData } from './setup-data';

/** What tells one of the group's free days from the others in a list of choices. */
export function freeDaysValue({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from}/${to}`;
}

/** The forms that add free days, and take some away. */
export function freeDaysSheets(options: OutlineOptions, room: number): readonly OutlineSheet[] {
  const { target, version: r, language, outline } = options;
  const input = outlineInputs(options, room);
  const button = (title: string, what: 'add' | 'remove', style: 'positive' | 'default') =>
    cardButton(title, setupData('setup.free', target, language, { do: what, r }), { style });
  const add: OutlineSheet = {
    title: say(language, 'setup.addFree'),
    fields: [
      input.date('freeFrom'),
      input.date('freeTo'),
      input.text('freeName', '', say(language, 'setup.hint.freeName')),
    ],
    buttons: [button(say(language, 'setup.addFreeDo'), 'add', 'positive')],
  };
  const choices = (outline.freeDays ?? []).slice(0, room).map((one) => ({
    title: freeDaysText(one, language),
    value: freeDaysValue(one),
  }));
  if (choices.length === 0) return [add];
  const remove: OutlineSheet = {
    title: say(language, 'setup.removeFree'),
    fields: [input.choice('freeDays', choices[0]?.value ?? '', choices)],
    buttons: [button(say(language, 'setup.removeArea'), 'remove', 'default')],
  };
  return [add, remove];
}
