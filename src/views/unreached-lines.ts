import type { Language } from '../domain/language';
import type { Unreached } from '../domain/unreached';
import { cutText } from '../domain/cut-text';
import type { View } from './view';
import { guestNotReachedText } from './guest-not-reached-note';
import { leaderNotReachedText } from './leader-not-reached-note';
import { pickedName } from './setup/picked-name';
import { shownText } from './shown-text';
import { say } from './words';

/** So many lines, with texts so long, keep the card inside the budget beside ninety areas. */
const mostLines = 30;
const longestText = 100;

/** Leaders and guests whom the bot does not reach, each with the reason and what to do. For the chair only. */
export function unreachedLines(unreached: readonly Unreached[], language: Language): View[] {
  const left = unreached.length - mostLines;
  return [
    ...unreached.slice(0, mostLines).map((one) => ({ area: nameOf(one, language), why: `\n${whyOf(one, language)}` })),
    ...(left > 0
      ? [
          {
            area: say(language, 'reply.missing.moreOthers', { count: left }),
            why: `\n${say(language, 'reply.missing.moreOthersDo')}`,
          },
        ]
      : []),
  ];
}

function nameOf(one: Unreached, language: Language): string {
  return one.who === 'unmetLeader' ? shownText(cutText(one.leader, longestText)) : pickedName(one.person, language);
}

function whyOf(one: Unreached, language: Language): string {
  const name = nameOf(one, language);
  if (one.who === 'unmetLeader') return say(language, 'upward.unmetLeader', { leader: name });
  const { reason } = one;
  const why =
    one.who === 'leader' ? leaderNotReachedText(reason, name, language) : guestNotReachedText(reason, name, language);
  const matter = `${say(language, 'groupCase.heading')}: ${shownText(cutText(one.matter, longestText))}`;
  const then = reason === 'guestAccount' ? [say(language, 'chairNote.guestAccountThen')] : [];
  return [[why, ...then].join(' '), matter].join('\n');
}
