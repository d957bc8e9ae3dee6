import { describe, expect, it } from '@jest/globals';
import { readCommand } from '../../src/teams/read-command';

describe('a command', () => {
  it.each(['aksjon: Ring Per', 'Tiltak:Ring Per', 'action, Ring Per', 'AKSJON\nRing Per'])(
    'keeps what is to be done when it is written with punctuation: %j',
    (text) => {
      expect(readCommand(text)).toEqual({ command: 'newAction', argument: 'Ring Per' });
    },
  );

  it.each(['«status»', '"status"', 'Status:', 'status,', 'status!'])(
    'is heard through quotes and stops: %s',
    (text) => {
      expect(readCommand(text).command).toBe('status');
    },
  );

  it.each([
    [', status', 'status', ''],
    [': Tavle', 'board', ''],
    [' – samle inn!', 'collect', ''],
    ['- aksjoner', 'actions', ''],
    [': aksjon: Ring Per, og Kari', 'newAction', 'Ring Per, og Kari'],
    [',borte til 24.12.', 'away', 'til 24.12.'],
  ])('is heard behind what stood after the bot’s name: %j', (text, command, argument) => {
    expect(readCommand(text)).toEqual({ command, argument });
  });

  it.each(['?', '…', ''])('does not vanish with its punctuation: %j', (text) => {
    expect(readCommand(text).command).toBe(text === '?' ? 'help' : undefined);
  });
});

/** What people write, by what it asks for; everything is understood whatever language the person has chosen. */
const written = {
  plan: [
    ...['plan', 'Møteplan', 'planen', 'hopp over', 'Hopp over møtet', 'flytt', 'flytt møtet til onsdag', 'ekstra møte'],
    ...['ekstramøte', 'pause', 'Pause til 5. januar', 'gjenoppta', 'ta opp att', 'gjenoppta møtene'],
    ...['skip', 'Skip this week', 'move', 'move the meeting', 'extra meeting', 'extra', 'pause until Friday', 'resume'],
  ],
  rhythm: ['rytme', 'møterytme', 'Rytme: krise', 'rytme krise', 'rhythm', 'rhythm crisis'],
  away: ['borte', 'fravær', 'jeg er borte', 'eg er borte', 'away', 'absent', "I'm away", 'I’m away', 'i am away'],
  back: ['tilbake', 'Jeg er tilbake', 'eg er tilbake.', 'back', "I'm back", 'I’m back!'],
  agenda: ['saksliste', 'Sakslisten', 'sakslista', 'agenda', 'dagsorden'],
  raise: ['sak', 'sak Stengt vei', 'Sak: stengt vei', 'meld sak stengt vei', 'case', 'case Closed road'],
  cases: ['saker', 'sakene', 'sakane', 'cases'],
} as const;

describe('what the week is asked for', () => {
  const all = Object.entries(written).flatMap(([command, texts]) => texts.map((text) => [text, command] as const));
  it.each(all)('is understood: «%s» means %s', (text, command) => {
    expect(readCommand(text).command).toBe(command);
  });

  it.each([
    ['borte til fredag', 'til fredag'],
    ['Borte til og med 24.12.', 'til og med 24.12.'],
    ['BORTE: neste uke', 'neste uke'],
    ['jeg er borte til fredag', 'til fredag'],
    ['eg er  borte\ntil fredag', 'til fredag'],
    ['fravær i morgen', 'i morgen'],
    ['away until Friday', 'until Friday'],
    ["I'm away until 24 December", 'until 24 December'],
  ])('keeps the day that was written: %j', (text, argument) => {
    expect(readCommand(text)).toEqual({ command: 'away', argument });
  });

  it.each([
    ['sak Stengt vei', 'Stengt vei'],
    ['meld sak: Stengt\nvei', 'Stengt\nvei'],
    ['case Closed road', 'Closed road'],
    ['sak', ''],
  ])('keeps what the matter is about: %j', (text, argument) => {
    expect(readCommand(text)).toEqual({ command: 'raise', argument });
  });

  it.each([
    'planlegging',
    'plan for helgen er klar',
    'saken er klar',
    'saksbehandler',
    'agenda for i morgen',
    'bortekamp',
    'jeg er bortekjørt',
    'pausen',
    'flyttelass',
    'moved',
    'tilbakemelding',
    'tilbake på mandag',
    'borteboer til fredag',
  ])('is not read into what only begins like it: %s', (text) => {
    expect(readCommand(text).command).toBeUndefined();
  });
});
