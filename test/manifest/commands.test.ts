import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { appManifestSchema } from '../../scripts/app-package/app-manifest';
import { languageFileSchema } from '../../scripts/app-package/language-file';
import { commandTable } from '../../src/teams/commands/command-table';
import { readCommand } from '../../src/teams/read-command';

const readJson = (name: string): unknown => JSON.parse(readFileSync(`manifest/${name}`, 'utf8'));

/** What the command menu offers, by scope and language: these are the words people type, so the bot must know them. */
const menu = {
  personal: {
    nb: 'hjelp, status, situasjonsbilde, aksjoner, borte, aksjon, mangler, plan, rytme, samle inn, post, språk',
    nn: 'hjelp, status, situasjonsbilete, aksjonar, borte, aksjon, manglar, plan, rytme, samle inn, post, språk',
    en: 'help, status, board, actions, away, action, missing, plan, rhythm, collect, post, language',
  },
  team: {
    nb: 'hjelp, situasjonsbilde, aksjoner, aksjon',
    nn: 'hjelp, situasjonsbilete, aksjonar, aksjon',
    en: 'help, board, actions, action',
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
    personal: 'help, status, board, actions, away, newAction, missing, plan, rhythm, collect, post, language',
    team: 'help, board, actions, newAction',
  };
  it.each(['nb', 'nn', 'en'] as const)('offers no word that the bot does not understand: %s', (language) => {
    for (const scope of ['personal', 'team'] as const) {
      const understood = menu[scope][language].split(', ').map((word) => readCommand(word).command);
      expect(understood.join(', ')).toBe(meant[scope]);
    }
  });

  it('leaves out no command but the one that comes by itself, and has no more than Teams shows', () => {
    const listed = meant.personal.split(', ');
    expect(Object.keys(commandTable).filter((command) => !listed.includes(command))).toEqual(['close']);
    for (const { commands } of lists) expect(commands.length).toBeLessThanOrEqual(12);
  });
});
