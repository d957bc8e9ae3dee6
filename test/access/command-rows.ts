import type { Right } from '../../src/domain/access';
import type { Command } from '../../src/teams/read-command';

/** What a command asks for, and a message that asks for it. */
export interface CommandRow {
  /** `own`: everybody's own affair. `tasks`: a leader's, in any group. `news`: what is wide, to those who follow. */
  readonly right: Right | 'own';
  /** Another right, of those who get a part of it. */
  readonly or?: Right;
  readonly text: string;
  /** It is done, and not only shown, in a world where it can be. */
  readonly changes?: true;
}

/** Every command there is. One more command is one more row here. */
export const commandRows: Readonly<Record<Command, CommandRow>> = {
  help: { right: 'own', text: 'hjelp' },
  hello: { right: 'own', text: 'hei' },
  away: { right: 'own', text: 'borte' },
  back: { right: 'own', text: 'tilbake' },
  quiet: { right: 'own', text: 'stille' },
  language: { right: 'own', text: 'språk' },
  following: { right: 'own', text: 'følger' },
  follow: { right: 'follow', text: 'følg' },
  status: { right: 'answerStatus', text: 'status' },
  board: { right: 'seeBoard', text: 'situasjonsbilde' },
  actions: { right: 'seeActions', text: 'aksjoner' },
  agenda: { right: 'seeAgenda', text: 'saksliste' },
  cases: { right: 'seeCases', or: 'takePart', text: 'saker' },
  raise: { right: 'raiseCase', text: 'sak Noe nytt' },
  newAction: { right: 'createAction', text: 'aksjon Noe nytt' },
  advice: { right: 'register', text: 'råd Noe nytt' },
  decision: { right: 'register', text: 'beslutning Noe nytt' },
  note: { right: 'register', text: 'notat Noe nytt' },
  register: { right: 'seeEntries', text: 'beslutninger' },
  summary: { right: 'seeSummary', text: 'oppsummering' },
  assignment: { right: 'giveAssignment', text: 'oppdrag Noe nytt' },
  sendUp: { right: 'runCases', text: 'send opp Noe nytt' },
  collect: { right: 'runMeetings', text: 'samle inn' },
  post: { right: 'runMeetings', text: 'post', changes: true },
  missing: { right: 'seeMissing', text: 'mangler' },
  plan: { right: 'runMeetings', text: 'plan' },
  rhythm: { right: 'runMeetings', text: 'rytme' },
  setup: { right: 'changeGroup', text: 'oppsett' },
  close: { right: 'runMeetings', text: 'lukk', changes: true },
};
