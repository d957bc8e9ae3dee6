import type { ButtonData, View } from './view';
import { cardButton } from './card-button';
import { cutText } from '../domain/cut-text';
import { inputText } from './input-text';
import { dayField, timeField, type WhenKey } from './plan-fields';
import type { PlanOptions } from './plan-options';
import { say } from './words';

/** One form of the plan card, behind a button of its own: what was typed goes before what it starts with. */
export function whenForm(
  key: WhenKey,
  { language, typed }: PlanOptions,
  form: {
    readonly title: string;
    readonly save: string;
    readonly data: ButtonData;
    readonly dayLabel?: string;
    readonly day?: string;
    readonly time?: string;
  },
): View {
  const values = new Map(Object.entries(typed ?? {}));
  const value = (field: string, before = '') => cutText(inputText(values.get(field) ?? before), 40);
  return {
    title: form.title,
    dayField: dayField(key),
    dayLabel: form.dayLabel ?? say(language, 'plan.day'),
    dayMissing: say(language, 'plan.dayMissing'),
    day: value(dayField(key), form.day),
    timeField: timeField(key),
    timeLabel: say(language, 'plan.time'),
    timeMissing: say(language, 'plan.timeMissing'),
    time: value(timeField(key), form.time),
    save: [cardButton(form.save, form.data, { style: 'positive' })],
  };
}
