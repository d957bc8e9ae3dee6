import { describe, expect, it } from '@jest/globals';
import type { Publication } from '../../../src/domain/desk/summary';
import { aLine, aPublication, mixedLines, postPublication } from '../../support/a-publication';
import { personId } from '../../support/sample';
import { aTown, noon, type Town } from './a-town';

const ownOnly = [aLine('a', { text: 'BARE EGEN' })];

/** 605 belongs to the group, 601 does not. */
async function aTownWithMember(): Promise<Town> {
  const town = await aTown({ members: [{ person: personId(605) }] });
  await town.follows(601);
  await town.follows(605);
  return town;
}

async function posts(town: Town, ...publications: readonly Publication[]): Promise<void> {
  for (const publication of publications) {
    await postPublication(town.ports, town.key, publication);
    await town.live(noon);
  }
}

describe('a follower who belongs to the group', () => {
  it('gets the summary also when nothing in it is wide, and nobody outside gets a word', async () => {
    const town = await aTownWithMember();
    await posts(town, aPublication(1, { lines: ownOnly }));
    expect(town.got(605)).toHaveLength(1);
    expect(town.got(605)[0]).toContain('BARE EGEN');
    expect(town.got(601)).toEqual([]);
    expect((await town.subscription(601))?.had).toEqual([]);
    // Areas have nothing to share.
    expect(town.got(101)).toEqual([]);
  });

  it('gets it in the digest, too', async () => {
    const town = await aTown({ members: [{ person: personId(605) }] });
    await town.follows(605, ['summary'], 'daily');
    await town.follows(601, ['summary'], 'daily');
    await posts(town, aPublication(1, { lines: ownOnly }));
    await town.live('2026-11-25T12:00:00.000Z');
    expect(town.got(605)).toHaveLength(1);
    expect(town.got(605)[0]).toContain('BARE EGEN');
    expect(town.got(601)).toEqual([]);
  });

  it('is told of a correction of it, and that it is one', async () => {
    const town = await aTownWithMember();
    await posts(town, aPublication(1, { lines: ownOnly }));
    await posts(town, aPublication(2, { lines: [aLine('a', { text: 'RETTET EGEN' })] }));
    expect(town.got(605)).toHaveLength(2);
    expect(town.got(605)[1]).toContain('RETTET EGEN');
    expect(town.got(605)[1]).toContain('Rettelse: Dette kommer i stedet for');
    expect(town.got(601)).toEqual([]);
  });

  it('and begins after the first was posted, gets no correction of it before it is the first to go wide', async () => {
    const town = await aTown({ members: [{ person: personId(605) }] });
    await posts(town, aPublication(1, { lines: ownOnly }));
    await town.follows(605);
    await posts(town, aPublication(2, { lines: [aLine('a', { text: 'RETTET EGEN' })] }));
    expect(town.got(605)).toEqual([]);
    await posts(town, aPublication(3));
    expect(town.got(605)).toHaveLength(1);
    expect(town.got(605)[0]).not.toMatch(/Rett/);
  });

  it('and leaves it gets nothing of what was posted while they belonged', async () => {
    const town = await aTown({ members: [{ person: personId(605), to: '2026-11-24' }] });
    await town.follows(605);
    await posts(town, aPublication(1, { lines: ownOnly }));
    town.jump('2026-11-25T11:00:00.000Z');
    await postPublication(town.ports, town.key, aPublication(2, { lines: [aLine('a', { text: 'RETTET EGEN' })] }));
    await town.live('2026-11-25T11:00:00.000Z');
    expect(town.got(605)).toHaveLength(1);
    await postPublication(town.ports, town.key, aPublication(3));
    await town.live('2026-11-25T11:00:00.000Z');
    expect(town.got(605)).toHaveLength(2);
    expect(town.got(605)[1]).not.toMatch(/EGEN|Rett/);
  });
});

describe('a correction of nothing but what goes wide', () => {
  const lessWide = mixedLines.map((line) =>
    line.text === 'VEDTAK VID' ? { ...line, visibility: 'group' as const } : line,
  );

  it('says nothing new to those who belong to the group; those outside get it', async () => {
    const town = await aTownWithMember();
    await posts(town, aPublication(1), aPublication(2, { lines: lessWide }));
    expect(town.got(605)).toHaveLength(1);
    expect(town.got(601)).toHaveLength(2);
    expect(town.got(601)[1]).toContain('Rettelse');
    expect(town.got(601)[1]).not.toContain('VEDTAK VID');
    // Other words are news again.
    await posts(town, aPublication(3, { lines: lessWide.map((line) => ({ ...line, text: `${line.text} NÅ` })) }));
    expect(town.got(605)).toHaveLength(2);
  });

  it('of a summary that had nothing wide is the first to those outside, and no news to the group’s own', async () => {
    const town = await aTownWithMember();
    const taken = mixedLines.map((line) => ({ ...line, visibility: 'group' as const }));
    await posts(town, aPublication(1, { lines: taken }), aPublication(2));
    expect(town.got(605)).toHaveLength(1);
    expect(town.got(601)).toHaveLength(1);
    expect(town.got(601)[0]).toContain('VEDTAK VID');
    expect(town.got(601)[0]).not.toMatch(/Rett|EGEN/);
  });

  it('in the intro alone is no news to the group’s own either', async () => {
    const town = await aTownWithMember();
    const intro = { text: 'INGRESS', visibility: 'wide' as const };
    await posts(town, aPublication(1, { intro: { ...intro, visibility: 'group' } }), aPublication(2, { intro }));
    expect(town.got(605)).toHaveLength(1);
    expect(town.got(601)[1]).toContain('INGRESS');
  });
});
