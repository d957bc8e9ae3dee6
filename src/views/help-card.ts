import type { Language } from '../domain/language';
import { bindCard } from './bind-card';
import type { View } from './view';
import type { CardMessage } from './card-message';
import { say } from './words';

/** Whom the help is for, and where it is read. */
export interface HelpOptions {
  readonly language: Language;
  /** Chair or deputy chair of a group. */
  readonly leads: boolean;
  /** A leader outside or in the group, who gives it tasks. */
  readonly givesTasks?: boolean | undefined;
  readonly scope: 'personal' | 'channel';
  /** A sentence to begin with, as when something was not understood. */
  readonly lead?: string | undefined;
}

/** What everybody registers in the meeting, and where it is read. */
const registered = ['action', 'advice', 'decision', 'note', 'register'] as const;
const forAll = [
  'status',
  'board',
  'agenda',
  'actions',
  'raise',
  'cases',
  ...registered,
  'summary',
  'away',
  'back',
  'follow',
  'following',
] as const;
const inChannel = ['board', 'agenda', 'actions', 'cases', ...registered, 'summary'] as const;
const forLeaders = ['assignment'] as const;
const forChair = ['sendUp', 'missing', 'plan', 'rhythm', 'collect', 'post', 'close', 'setup'] as const;
const last = ['quiet', 'language', 'help'] as const;

type Listed = (typeof forAll | typeof forLeaders | typeof forChair | typeof last)[number];

const withText = ['action', 'advice', 'decision', 'note'] as const;

function isRegistered(command: Listed): command is (typeof withText)[number] {
  return withText.some((one) => one === command);
}

/** The word to write, with what may follow it. */
function wordOf(command: Listed, language: Language): string {
  if (isRegistered(command)) return say(language, `command.${command}WithText`);
  if (command === 'sendUp' || command === 'assignment') return say(language, `command.${command}WithText`);
  if (command === 'raise') return say(language, 'command.raiseWithText');
  if (command === 'quiet') return say(language, 'command.quietWithHours');
  return command === 'away' ? say(language, 'command.awayWithDay') : say(language, `command.${command}`);
}

/** What can be asked of the bot by this person in this place. */
export function helpCard({ language, leads, givesTasks = false, scope, lead = '' }: HelpOptions): CardMessage {
  const isPersonal = scope === 'personal';
  const commands = [
    ...(isPersonal ? forAll : inChannel),
    ...(leads && isPersonal ? forChair : []),
    ...(givesTasks && isPersonal ? forLeaders : []),
    ...(isPersonal ? last : (['help'] as const)),
  ];
  const notes: View[] = isPersonal
    ? []
    : [{ text: say(language, 'help.introChannel') }, ...(leads ? [{ text: say(language, 'help.chairInChat') }] : [])];
  const summary = say(language, 'help.title');
  const card = bindCard('help', {
    lang: language,
    summary,
    hasLead: lead !== '',
    lead,
    title: say(language, 'help.title'),
    intro: say(language, 'help.intro'),
    commands: commands.map((command) => ({
      command: wordOf(command, language),
      does: ` – ${say(language, `help.${command}`)}`,
    })),
    notes,
  });
  return { card, summary };
}
