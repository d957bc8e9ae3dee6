import type { Language } from '../domain/language';
import type { MissingArea } from '../domain/missing';
import type { View } from './view';
import { cutText } from '../domain/cut-text';
import { dayText, momentText } from './dates';
import { notReachedText } from './not-reached-text';
import { shownText } from './shown-text';
import { say } from './words';

/** The areas that have not answered, each with the reason. For the chair only. */
export function missingLines(
  missing: readonly MissingArea[],
  options: {
    readonly language: Language;
    readonly timeZone: string;
    /** Longest name of an area or a person, in UTF-16 units. */
    readonly names?: number;
  },
): View[] {
  const { language, timeZone, names = Number.MAX_SAFE_INTEGER } = options;
  return missing.map((one) => {
    const personName = one.personName === undefined ? undefined : cutText(one.personName, names);
    return {
      area: shownText(cutText(one.areaName, names)),
      why: shownText(`\n${reasonOf({ ...one, personName }, language, timeZone)}`),
    };
  });
}

function reasonOf({ personName, why }: MissingArea, language: Language, zone: string): string {
  const person = personName === undefined || personName === '' ? say(language, 'reply.missing.someone') : personName;
  switch (why.why) {
    case 'vacant':
      return say(language, 'reply.missing.vacant');
    case 'absent':
      // An absence ends within a year: no need to name it.
      return say(language, 'reply.missing.absent', { person, day: dayText(why.until, language, why.until) });
    case 'notDelivered':
      return say(language, 'reply.missing.notDelivered', { person });
    case 'silent':
      return say(language, 'reply.missing.silent', { person, since: momentText(why.since, zone, language) });
    case 'notReached':
      return notReachedText(why.reason, person, language);
  }
}
