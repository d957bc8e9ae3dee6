/** What can be asked by message. The words of all three languages are always understood. */
export type Command =
  | 'help'
  | 'hello'
  | 'status'
  | 'board'
  | 'actions'
  | 'agenda'
  | 'raise'
  | 'cases'
  | 'newAction'
  | 'advice'
  | 'decision'
  | 'note'
  | 'register'
  | 'sendUp'
  | 'assignment'
  | 'collect'
  | 'post'
  | 'missing'
  | 'close'
  | 'summary'
  | 'plan'
  | 'rhythm'
  | 'away'
  | 'back'
  | 'quiet'
  | 'follow'
  | 'following'
  | 'setup'
  | 'language';

export interface ReadCommand {
  readonly command: Command | undefined;
  /** What was written after the command's word. */
  readonly argument: string;
}

/** What the chair asks of the meetings to come; the day and the rest are chosen in the card. */
const planVerbs = [
  ...['hopp over', 'skip'],
  ...['flytt', 'flytte', 'move'],
  ...['ekstra', 'ekstra møte', 'ekstramøte', 'extra', 'extra meeting'],
  ...['pause', 'gjenoppta', 'ta opp att', 'ta opp igjen', 'resume'],
];

/** What something registered in the meeting is called; alone, each asks for the register. */
const registered = {
  advice: ['råd', 'advice'],
  decision: ['beslutning', 'avgjerd', 'vedtak', 'decision'],
  note: ['notat', 'note'],
} as const;

const words: Readonly<Record<Command, readonly string[]>> = {
  help: ['hjelp', 'help', '?'],
  hello: ['hei', 'heisann', 'hallo', 'hi', 'hello', 'god dag', 'start'],
  status: ['status', 'statusmelding', 'min status', 'my status'],
  board: [
    'situasjonsbilde',
    'situasjonsbilete',
    'situasjonsbildet',
    'situasjonsbiletet',
    'tavle',
    'tavla',
    'tavlen',
    'board',
    'status board',
  ],
  actions: ['aksjoner', 'aksjonar', 'aksjonslogg', 'aksjonsloggen', 'tiltak', 'actions', 'action log'],
  newAction: ['aksjon', 'aksjonspunkt', 'action', 'tiltak'],
  advice: [],
  decision: [],
  note: [],
  register: [
    ...['beslutninger', 'avgjerder', 'avgjersler', 'decisions', 'notater', 'notes', 'register'],
    ...[...registered.advice, ...registered.decision, ...registered.note],
  ],
  agenda: [
    ...['agenda', 'agendaen', 'saksliste', 'sakliste', 'sakslisten', 'sakslista'],
    ...['dagsorden', 'dagsordenen', 'dagsordnen', 'meeting agenda'],
  ],
  raise: ['sak', 'meld sak', 'meld ei sak', 'meld en sak', 'case', 'raise', 'new case'],
  cases: ['saker', 'sakene', 'sakane', 'åpne saker', 'opne saker', 'cases', 'open cases'],
  sendUp: ['send opp', 'løft', 'løft opp', 'send up'],
  assignment: ['oppdrag', 'gi oppdrag', 'gje oppdrag', 'nytt oppdrag', 'assignment', 'give assignment'],
  collect: ['samle inn', 'samle', 'collect'],
  post: ['post', 'publiser', 'publish', 'publisere'],
  missing: ['mangler', 'manglar', 'missing'],
  close: ['lukk', 'lukk møtet', 'lukk møte', 'close', 'close meeting'],
  summary: [...['oppsummering', 'oppsummeringen', 'oppsummeringa', 'referat', 'samandrag', 'samandraget', 'summary']],
  plan: ['plan', 'planen', 'møteplan', 'møteplanen', 'meetings', 'meeting plan', ...planVerbs],
  rhythm: ['rytme', 'møterytme', 'rhythm'],
  away: [
    ...['borte', 'jeg er borte', 'eg er borte', 'fravær'],
    ...['away', 'absent', "i'm away", 'i’m away', 'i am away'],
  ],
  back: ['tilbake', 'jeg er tilbake', 'eg er tilbake', 'back', "i'm back", 'i’m back', 'i am back'],
  quiet: ['stille timer', 'stille timar', 'stilletid', 'stille', 'quiet hours', 'quiet'],
  follow: [
    ...['følg', 'følge', 'følgje', 'følg med', 'følg ei gruppe', 'følg en gruppe', 'abonner'],
    ...['follow', 'follow a group', 'subscribe'],
  ],
  following: ['følger', 'følgjer', 'jeg følger', 'eg følgjer', 'abonnementer', 'following', 'subscriptions'],
  setup: ['oppsett', 'oppsettet', 'sett opp', 'set opp', 'setup', 'set up', 'set-up'],
  language: ['språk', 'sprak', 'mål', 'language'],
};

/** The only words that may be followed by something. */
const withMore: readonly (readonly [Command, readonly string[]])[] = [
  ['newAction', words.newAction],
  ['advice', registered.advice],
  ['decision', registered.decision],
  ['note', registered.note],
  ['raise', words.raise.toSorted((a, b) => b.length - a.length)],
  ['sendUp', words.sendUp.toSorted((a, b) => b.length - a.length)],
  ['assignment', words.assignment],
  ['language', words.language],
  ['away', words.away],
  ['quiet', words.quiet],
  ['plan', planVerbs],
  ['rhythm', words.rhythm],
];

/** What stands between the bot's name and the command, as in «@Samordning: status», when the name is taken away. */
const afterMention = /^[\s,.:;!–—-]+/;

/** Reads a message in any case; undefined as the command means that nothing was understood. */
export function readCommand(message: string): ReadCommand {
  const rest = message.replace(afterMention, '');
  const text = rest.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const asked = text.toLocaleLowerCase('nb').replace(/^[«"'“]+|[.,:;!?…»"'”]+$/g, '') || text;
  // «tiltak» alone is the log; with something after it, a new action.
  const exact = commandOf(asked, (command) => !(command === 'newAction' && words.actions.includes(asked)));
  if (exact !== undefined) return { command: exact, argument: '' };
  for (const [command, begins] of withMore) {
    const word = begins.find((each) => asked.startsWith(each) && /[ :,]/.test(asked.charAt(each.length)));
    if (word !== undefined) return { command, argument: argumentOf(rest, word.split(' ').length) };
  }
  return { command: undefined, argument: '' };
}

function commandOf(word: string, mayBe: (command: Command) => boolean): Command | undefined {
  return (Object.keys(words) as Command[]).find((command) => mayBe(command) && words[command].includes(word));
}

/** What stands after so many words, as it was written. */
function argumentOf(message: string, count: number): string {
  const wordsBefore = new RegExp(`^(?:[^\\s:,]+[\\s:,]+){${count}}`, 'u');
  return message.trim().replace(wordsBefore, '').trim();
}
