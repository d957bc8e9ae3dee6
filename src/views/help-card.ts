import type { Language } from '../domain/language';
import { bindCard, type View } from './bind-card';
import type { CardMessage } from './card-message';
import { say } from './words';

/** Whom the help is for, and where it is read. */
export interface HelpOptions {
  readonly language: Language;
  /** Chair or deputy chair of a group. */
  readonly leads: boolean;
  readonly scope: 'personal' | 'channel';
  /** A sentence to begin with, as when something was not understood. */
  readonly lead?: string | undefined;
}

const forAll = ['status', 'board', 'actions', 'away', 'back'] as const;
const inChannel = ['board', 'actions'] as const;
const forChair = ['action', 'missing', 'plan', 'rhythm', 'collect', 'post', 'close'] as const;
const forChairInChannel = ['action'] as const;
const last = ['language', 'help'] as const;

type Listed = (typeof forAll | typeof forChair | typeof last)[number];

/** The word to write, with what may follow it. */
function wordOf(command: Listed, language: Language): string {
  if (command === 'action') return say(language, 'command.actionWithText');
  return command === 'away' ? say(language, 'command.awayWithDay') : say(language, `command.${command}`);
}

/** What can be asked of the bot by this person in this place. */
export function helpCard({ language, leads, scope, lead = '' }: HelpOptions): CardMessage {
  const isPersonal = scope === 'personal';
  const commands = [
    ...(isPersonal ? forAll : inChannel),
    ...(leads ? (isPersonal ? forChair : forChairInChannel) : []),
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
