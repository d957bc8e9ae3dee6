import { DateTime } from 'luxon';
import type { Instant } from '../domain/calendar';
import type { Language } from '../domain/language';
import { rhythmNames, type Rhythm, type RhythmName } from '../domain/rhythm';
import { bindCard } from './bind-card';
import { cardButton } from './card-button';
import type { CardMessage } from './card-message';
import { cutText } from '../domain/cut-text';
import { momentText } from './dates';
import { engineData } from './engine-data';
import { formNotice } from './form-notice';
import type { FormProblem } from './form-problem';
import { inputText } from './input-text';
import { labelledLine } from './labelled-line';
import { problemText } from './problem-text';
import { reasonLimit, rhythmFields } from './rhythm-fields';
import { rhythmText } from './rhythm-text';
import { shownText } from './shown-text';
import type { RawForm } from './status-fields';
import { say } from './words';

/** What the form for another rhythm is drawn from. */
export interface RhythmOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly language: Language;
  readonly timeZone: string;
  /** The rhythm in force, and when it ends. */
  readonly now: { readonly name: RhythmName; readonly until?: Instant | undefined };
  readonly rhythms: Readonly<Record<RhythmName, Rhythm>>;
  readonly problems?: readonly FormProblem[] | undefined;
  /** A sentence of a use case that refused, from `planAnswer`. */
  readonly refused?: string | undefined;
  readonly typed?: RawForm | undefined;
}

/** What each rhythm means for the group, and the form that switches, with a reason and an end. For the chair. */
export function rhythmCard(options: RhythmOptions): CardMessage {
  const { groupId, groupName, language, timeZone, now, rhythms, problems = [], refused } = options;
  const typed = new Map(Object.entries(options.typed ?? {}));
  const value = (field: keyof typeof rhythmFields, before = '', most = 100) =>
    cutText(inputText(typed.get(rhythmFields[field]) ?? before), most);
  const ends = now.until === undefined ? undefined : DateTime.fromISO(now.until, { zone: timeZone });
  const name = say(language, `rhythm.${now.name}`);
  const told = [
    ...problems.map((problem) => problemText(labelOf(problem.field, language), problem, language)),
    ...(refused === undefined ? [] : [refused]),
  ];
  const summary = say(language, 'rhythm.summary', { group: shownText(groupName), name });
  const card = bindCard('rhythm', {
    lang: language,
    summary,
    title: say(language, 'rhythm.title'),
    group: shownText(groupName),
    ...formNotice(say(language, 'rhythm.problems'), told),
    now:
      now.until === undefined
        ? say(language, 'rhythm.now', { name })
        : say(language, 'rhythm.nowUntil', { name, when: momentText(now.until, timeZone, language) }),
    lines: rhythmNames.map((one) =>
      labelledLine(`${say(language, `rhythm.${one}`)}: `, rhythmText(rhythms[one], language)),
    ),
    words: {
      notPreparedness: say(language, 'rhythm.notPreparedness'),
      choice: say(language, 'rhythm.choice'),
      choiceMissing: say(language, 'rhythm.choiceMissing'),
      untilHint: say(language, 'rhythm.untilHint'),
      untilDay: say(language, 'rhythm.untilDay'),
      untilTime: say(language, 'rhythm.untilTime'),
      reason: say(language, 'rhythm.reason'),
      reasonMissing: say(language, 'rhythm.reasonMissing'),
    },
    rhythm: value('rhythm', now.name),
    rhythms: rhythmNames.map((one) => ({ title: say(language, `rhythm.${one}`), value: one })),
    untilDay: value('untilDay', ends?.toFormat('yyyy-MM-dd')),
    untilTime: value('untilTime', ends?.toFormat('HH:mm')),
    reason: value('reason', '', reasonLimit + 2000),
    buttons: [
      cardButton(say(language, 'rhythm.switch'), engineData('switchRhythm', { g: groupId, l: language }), {
        style: 'positive',
      }),
    ],
  });
  return { card, summary };
}

function labelOf(field: string, language: Language): string {
  switch (field) {
    case rhythmFields.rhythm:
      return say(language, 'rhythm.choice');
    case rhythmFields.untilDay:
      return say(language, 'rhythm.untilDay');
    case rhythmFields.untilTime:
      return say(language, 'rhythm.untilTime');
    default:
      return say(language, 'rhythm.reason');
  }
}
