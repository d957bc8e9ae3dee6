import { describe, expect, it } from '@jest/globals';
import { commands } from '../../src/cli/commands';
import { Admin } from './run-admin';

describe('the command line', () => {
  it.each([
    ['', 'A command is missing.'],
    ['group', 'A command is missing.'],
    ['grup import x', '"grup import" is not a command. Did you mean "group import"?'],
    ['delete everything', '"delete everything" is not a command.'],
    ['group import', '"group import" needs <file>.'],
    ['group import a b', '"group import" does not take "b".'],
    ['group list all', '"group list" does not take "all".'],
    ['group import a --dryrun', '--dryrun is not an option of "group import". Did you mean --dry-run?'],
    ['group import a -x', '-x is not an option of "group import".'],
    ['group import a --dry-run=yes', '--dry-run does not take a value.'],
    ['group export a --output', '--output needs a value: <file>.'],
    ['group export a --tenant --output x', '--tenant needs a value: <id>.'],
    ['group export a --output=', '--output needs a value: <file>.'],
    ['group list --__proto__', '--__proto__ is not an option of "group list".'],
    ['meeting show', '"meeting show" needs <group>.'],
    ['meeting show a b c', '"meeting show" does not take "c".'],
    ['deliveries retry a', 'Say which one: either an id that "deliveries list" shows, or --all.'],
    ['deliveries retry a b --all', 'Say which one: either an id that "deliveries list" shows, or --all.'],
    ['helth', '"helth" is not a command. Did you mean "health"?'],
    ['group export a --format xml', '--format is yaml or json, and "xml" is neither.'],
  ])('answers "%s" with a sentence on standard error and exit code 2', async (args, sentence) => {
    const run = await new Admin().run(args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err.split('\n')[0]).toBe(sentence);
  });

  it.each(['--help', '-h', 'help'])('shows the overview for "%s"', async (args) => {
    const run = await new Admin().run(args);
    expect(run).toMatchObject({ code: 0, err: '' });
    for (const { name } of commands) expect(run.out).toContain(`  ${name}`);
  });

  it.each(['group --help', 'help group'])('shows the commands that begin alike for "%s"', async (args) => {
    const run = await new Admin().run(args);
    expect(run).toMatchObject({ code: 0, err: '' });
    for (const { name } of commands) expect(run.out.includes(`  ${name}`)).toBe(name.startsWith('group '));
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'explains "%s" without opening the store',
    async (name, command) => {
      const admin = new Admin();
      admin.groups = undefined as never;
      const run = await admin.run(`${name} --help`);
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).toContain(`Usage: npm run admin -- ${name}`);
      for (const option of Object.keys(command.options)) expect(run.out).toContain(`--${option}`);
    },
  );

  it('tells what went wrong instead of ending with a stack', async () => {
    const admin = new Admin();
    admin.groups = { ...admin.groups, list: () => Promise.reject(new Error('the store is away')) };
    expect(await admin.run('group list')).toEqual({
      code: 1,
      out: '',
      err: '"group list" could not be done: the store is away\n',
    });
  });
});
