import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseGroupFile } from '../../../src/app/group-file/parse-group-file';
import { describeProblem } from '../../../src/cli/describe-problem';

const guide = readFileSync('docs/group-file.md', 'utf8');
const blocks = [...guide.matchAll(/```(?:yaml)?\n([^]*?)```/g)].map((match) => match[1] ?? '');

describe('the guide to the group file', () => {
  it('shows the example as it is', () => {
    expect(blocks).toContain(readFileSync('docs/examples/samordning.yaml', 'utf8'));
  });

  it('shows the problems that its wrong file really has', () => {
    const wrong = blocks.find((block) => block.includes('nmae:')) ?? '';
    const parsed = parseGroupFile(wrong, 'wrong.yaml');
    const lines = parsed.ok ? [] : parsed.problems.map(describeProblem);
    expect(blocks).toContain([...lines, 'Nothing was imported.', ''].join('\n'));
  });
});
