import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { appManifestSchema } from '../../scripts/app-package/app-manifest';
import { languageFileSchema } from '../../scripts/app-package/language-file';
import { commandTable } from '../../src/teams/commands/command-table';
import { readCommand } from '../../src/teams/read-command';
import { helpCard } from '../../src/views/help-card';
import { textsOf } from '../views/card-check';

const readJson = (name: string): unknown => JSON.parse(readFileSync(`manifest/${name}`, 'utf8'));

/** What the command menu offers, by scope and language: these are the words people type, so the bot must know them. */
const menu = {
  personal: {
    nb: 'hjelp, status, situasjonsbilde, aksjoner, borte, aksjon, mangler, plan, rytme, saksliste, sak, språk',
    nn: 'hjelp, status, situasjonsbilete, aksjonar, borte, aksjon, manglar, plan, rytme, saksliste, sak, språk',
    en: 'help, status, board, actions, away, action, missing, plan, rhythm, agenda, case, language',
  },
  team: {
    nb: 'hjelp, situasjonsbilde, aksjoner, saksliste, aksjon, råd, beslutning, notat, beslutninger',
    nn: 'hjelp, situasjonsbilete, aksjonar, saksliste, aksjon, råd, avgjerd, notat, avgjerder',
    en: 'help, board, actions, agenda, action, advice, decision, note, decisions',
  },
};

describe('the command menu', () => {
  const manifest = appManifestSchema.parse(readJson('manifest.json'));
  const lists = manifest.bots.flatMap((bot) => bot.commandLists);

  it('offers the same commands in every language, and no chair-only command that the channel must not hear', () => {
    const titles = lists.map((list) => list.commands.map((command) => command.title).join(', '));
    expect(lists.map((list) => list.scopes)).toEqual([['personal'], ['team']]);
    expect(titles).toEqual([menu.personal.nb, menu.team.nb]);
  });

  it.each(['nn', 'en'] as const)('is translated to %s', (language) => {
    const { texts } = languageFileSchema.parse(readJson(`${language}.json`));
    const titles = lists.map((list, l) =>
      list.commands.map((_, c) => texts.get(`bots[0].commandLists[${l}].commands[${c}].title`)).join(', '),
    );
    expect(titles).toEqual([menu.personal[language], menu.team[language]]);
  });

  const meant = {
    personal: 'help, status, board, actions, away, newAction, missing, plan, rhythm, agenda, raise, language',
    team: 'help, board, actions, agenda, newAction, register, register, register, register',
  };
  it.each(['nb', 'nn', 'en'] as const)('offers no word that the bot does not understand: %s', (language) => {
    for (const scope of ['personal', 'team'] as const) {
      const understood = menu[scope][language].split(', ').map((word) => readCommand(word).command);
      expect(understood.join(', ')).toBe(meant[scope]);
    }
  });

  it('leaves out no command that the help does not tell the chair of, and has no more than Teams shows', () => {
    const { card } = helpCard({ language: 'nb', leads: true, scope: 'personal' });
    const words = textsOf(card).map((text) => text.split(' + ')[0] ?? '');
    const told = words.flatMap((word) => [readCommand(word).command, readCommand(`${word} noe`).command]);
    expect(Object.keys(commandTable).filter((command) => !told.some((each) => each === command))).toEqual([]);
    for (const { commands } of lists) expect(commands.length).toBeLessThanOrEqual(12);
  });
});
