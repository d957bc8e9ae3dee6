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
  plan: [
    ...['plan', 'planen', 'møteplan', 'møteplanen', 'meetings', 'meeting plan'],
    ...[
      'hopp over',
      'skip',
      'flytt',
      'flytte',
      'move',
      'ekstra',
      'ekstra møte',
      'ekstramøte',
      'extra',
      'extra meeting',
    ],
    ...['pause', 'gjenoppta', 'ta opp att', 'resume'],
  ],
  rhythm: ['rytme', 'møterytme', 'rhythm'],
  away: ['borte', 'fravær', 'away', 'absent'],
  back: ['tilbake', 'jeg er tilbake', 'eg er tilbake', 'back'],
  language: ['språk', 'sprak', 'mål', 'language'],
};

/** The only commands whose word may be followed by something. */
const withArgument: readonly Command[] = ['newAction', 'language', 'away'];

/** Reads a message in any case; undefined as the command means that nothing was understood. */
export function readCommand(message: string): ReadCommand {
  const text = message.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const asked = text.toLocaleLowerCase('nb').replace(/^[«"'“]+|[.,:;!?…»"'”]+$/g, '') || text;
  const exact = commandOf(asked, (command) => !(withArgument.includes(command) && words.actions.includes(asked)));
  if (exact !== undefined) return { command: exact, argument: '' };
  const [first = ''] = asked.split(/[ :,]/);
  const withMore = withArgument.find((command) => words[command].includes(first));
  return withMore === undefined
    ? { command: undefined, argument: '' }
    : { command: withMore, argument: argumentOf(message) };
}

function commandOf(word: string, mayBe: (command: Command) => boolean): Command | undefined {
  return (Object.keys(words) as Command[]).find((command) => mayBe(command) && words[command].includes(word));
}

/** What stands after the first word, as it was written. */
function argumentOf(message: string): string {
  return message
    .trim()
    .replace(/^[^\s:,]+[\s:,]+/u, '')
    .trim();
}
