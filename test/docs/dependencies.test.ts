import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const root = join(__dirname, '../..');
const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

describe('the list of dependencies', () => {
  it('has a reason for each package, and none for a package that is gone', () => {
    const { dependencies, devDependencies } = packageSchema.parse(
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
    );
    const rows = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').matchAll(/^\| ([^|]+) \|/gm);
    const listed = [...rows]
      .flatMap(([, cell = '']) => cell.replaceAll(/\([^)]*\)| \d+(?=,|$)/g, '').split(','))
      .map((name) => name.trim())
      .filter((name) => name !== 'package' && name !== '---');
    expect(listed.toSorted()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].toSorted());
  });
});
