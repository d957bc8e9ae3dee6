import type { LocalDate } from '../domain/calendar';
import type { Language } from '../domain/language';
import { bindCard } from './bind-card';
import type { View } from './view';
import { cardButton } from './card-button';
import type { CardMessage } from './card-message';
import { dayText } from './dates';
import { engineData } from './engine-data';
import { labelledLine } from './labelled-line';
import { shownText } from './shown-text';
import { say } from './words';

/** How long somebody is away, and who is asked instead. */
export interface AwayOptions {
  readonly language: Language;
  /** The last day away. */
  readonly until: LocalDate;
  readonly today: LocalDate;
  /** The areas the person coordinates. */
  readonly areas: readonly {
    readonly areaName: string;
    readonly groupName: string;
    /** Nobody: the chair is told. */
    readonly deputyName?: string | undefined;
  }[];
  /** The groups the person leads. */
  readonly leads?: readonly {
    readonly groupName: string;
    /** Nobody: the group has no deputy chair who is there. */
    readonly insteadName: string | undefined;
  }[];
}

const mostAreas = 20;

/** Confirms that somebody is away: until when, and who is asked instead for which area. */
export function awayCard({ language, until, today, areas, leads = [] }: AwayOptions): CardMessage {
  const title = say(language, 'away.title', { day: dayText(until, language, today) });
  const left = areas.length - mostAreas;
  const back = say(language, 'away.back');
  const after = [
    ...(left > 0 ? [say(language, 'receipt.more', { count: left })] : []),
    say(language, 'away.after', { button: back }),
  ];
  const card = bindCard('away', {
    lang: language,
    summary: title,
    title,
    lines: [
      ...leads.slice(0, mostAreas).map((lead) => leadLine(lead, language)),
      ...(areas.length === 0 && leads.length === 0 ? [labelledLine('', say(language, 'away.noAreas'))] : []),
    ],
    areas: areas.slice(0, mostAreas).map(({ areaName, groupName, deputyName }) => ({
      area: shownText(areaName),
      group: ` · ${shownText(groupName)}`,
      who: `\n${
        deputyName === undefined
          ? say(language, 'away.noDeputy')
          : say(language, 'away.deputy', { name: shownText(deputyName) })
      }`,
    })),
    after: after.map((text) => labelledLine('', text)),
    buttons: [cardButton(back, engineData('back', { l: language }))],
  });
  return { card, summary: title };
}

function leadLine({ groupName, insteadName }: NonNullable<AwayOptions['leads']>[number], language: Language): View {
  const text =
    insteadName === undefined
      ? say(language, 'away.noDeputyChair')
      : say(language, 'away.deputyChair', { name: shownText(insteadName) });
  return labelledLine(`${shownText(groupName)}: `, text);
}
