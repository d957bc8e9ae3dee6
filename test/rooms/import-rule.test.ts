import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(__dirname, '../..');

/** What the checker says of the `src` of a folder. */
function cruise(folder: string): { status: number | null; said: string } {
  const checker = resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve(root, '.dependency-cruiser.cjs');
  const args = [checker, 'src', '--config', config, '--output-type', 'err', '--no-cache'];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status: run.status, said: run.stdout + run.stderr };
}

describe('the import rule', () => {
  const { status, said } = cruise(resolve(__dirname, 'planted'));

  it('is broken by a domain that imports an adapter: the checker is awake', () => {
    expect(said).toContain('domain-is-pure: src/domain/planted.ts → src/teams/edge.ts');
    expect(status).not.toBe(0);
  });

  it('is broken by a use case that looks up holidays itself, even if only for a type', () => {
    expect(said).toMatch(/holidays-in-runtime: src\/app\/calendar\.ts → .*node_modules\/date-holidays\//);
  });
});
