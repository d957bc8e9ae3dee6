/** What can be asked by message. The words of all three languages are always understood. */
export type Command =
  | 'help'
  | 'hello'
  | 'status'
  | 'board'
  | 'actions'
  | 'newAction'
  | 'collect'
  | 'post'
  | 'missing'
  | 'close'
  | 'plan'
  | 'rhythm'
  | 'away'
  | 'back'
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
  collect: ['samle inn', 'samle', 'collect'],
  post: ['post', 'publiser', 'publish', 'publisere'],
  missing: ['mangler', 'manglar', 'missing'],
  close: ['lukk', 'lukk møtet', 'lukk møte', 'close', 'close meeting'],
  plan: ['plan', 'planen', 'møteplan', 'møteplanen', 'meetings', 'meeting plan', ...planVerbs],
  rhythm: ['rytme', 'møterytme', 'rhythm'],
  away: [
    ...['borte', 'jeg er borte', 'eg er borte', 'fravær'],
    ...['away', 'absent', "i'm away", 'i’m away', 'i am away'],
  ],
  back: ['tilbake', 'jeg er tilbake', 'eg er tilbake', 'back', "i'm back", 'i’m back', 'i am back'],
  language: ['språk', 'sprak', 'mål', 'language'],
};

/** The only words that may be followed by something. */
const withMore: readonly (readonly [Command, readonly string[]])[] = [
  ['newAction', words.newAction],
  ['language', words.language],
  ['away', words.away],
  ['plan', planVerbs],
  ['rhythm', words.rhythm],
];

/** Reads a message in any case; undefined as the command means that nothing was understood. */
export function readCommand(message: string): ReadCommand {
  const text = message.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const asked = text.toLocaleLowerCase('nb').replace(/^[«"'“]+|[.,:;!?…»"'”]+$/g, '') || text;
  // «tiltak» alone is the log; with something after it, a new action.
  const exact = commandOf(asked, (command) => !(command === 'newAction' && words.actions.includes(asked)));
  if (exact !== undefined) return { command: exact, argument: '' };
  for (const [command, begins] of withMore) {
    const word = begins.find((each) => asked.startsWith(each) && /[ :,]/.test(asked.charAt(each.length)));
    if (word !== undefined) return { command, argument: argumentOf(message, word.split(' ').length) };
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
