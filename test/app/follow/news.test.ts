import { describe, expect, it } from '@jest/globals';
import { aLine, aPublication, mixedLines, postPublication } from '../../support/a-publication';
import { personId, samplePerson } from '../../support/sample';
import { aTown, noon } from './a-town';

const own = /EGEN|UTELATT/;

describe('a posted summary', () => {
  it('gives each follower what they asked for, and nobody outside a word of what is the group’s own', async () => {
    const town = await aTown();
    await town.follows(601, ['summary']);
    await town.follows(602, ['board']);
    await town.follows(603, ['decisions']);
    await town.follows(604, ['critical']);
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    const said = (person: number) => {
      const cards = town.got(person);
      expect(cards).toHaveLength(1);
      expect(cards[0]).not.toMatch(own);
      return [...(cards[0] ?? '').matchAll(/[A-ZÅ]+ VID/g)].map(([text]) => text);
    };
    expect(said(601)).toEqual(['KRITISK VID', 'NORMAL VID', 'VEDTAK VID', 'RÅD VID']);
    expect(said(602)).toEqual(['KRITISK VID', 'NORMAL VID']);
    expect(said(603)).toEqual(['VEDTAK VID']);
    expect(said(604)).toEqual(['KRITISK VID']);
  });

  it('gives whoever belongs to the group its own rendering, until the day they no longer do', async () => {
    const town = await aTown({ members: [{ person: personId(605), to: '2026-11-24' }] });
    await town.follows(605);
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    expect(town.got(605)[0]).toContain('VEDTAK EGEN');
    expect(town.got(605)[0]).toContain('i tråden fra møtet');
    town.jump('2026-11-25T11:00:00.000Z');
    await postPublication(town.ports, town.key, aPublication(1, { meetingId: '2026-11-25-0900' }));
    await town.live('2026-11-25T11:00:00.000Z');
    expect(town.got(605)).toHaveLength(2);
    expect(town.got(605)[1]).not.toMatch(own);
  });

  it('is nothing to a follower when nothing in it is wide, or nothing of what they follow', async () => {
    const town = await aTown();
    await town.follows(601);
    await town.follows(602, ['decisions']);
    await postPublication(town.ports, town.key, aPublication(1, { lines: [aLine('a'), aLine('b')] }));
    const onlyBoard = [aLine('area.area1', { visibility: 'wide', text: 'BARE TAVLE' })];
    await postPublication(town.ports, town.key, aPublication(1, { meetingId: '2026-11-25-0900', lines: onlyBoard }));
    await town.live(noon);
    expect(town.got(601)).toHaveLength(1);
    expect(town.got(601)[0]).toContain('BARE TAVLE');
    expect(town.got(602)).toEqual([]);
  });

  it('comes once, however often the spreading is run again', async () => {
    const town = await aTown();
    await town.follows(601);
    await town.follows(602, ['summary'], 'daily');
    const publication = aPublication(1);
    await postPublication(town.ports, town.key, publication);
    await town.live(noon);
    for (let again = 0; again < 3; again += 1) {
      const notice = { kind: 'news', meetingId: publication.meetingId, publicationId: publication.id } as const;
      await town.ports.commit.commit(town.key, [{ put: 'notice', notice }]);
      await town.live(noon);
    }
    expect(town.got(601)).toHaveLength(1);
    expect(town.got(101)).toHaveLength(1);
    expect((await town.subscription(602))?.waiting).toEqual([publication.id]);
  });
});

describe('a correction', () => {
  const corrected = mixedLines.map((line) => (line.text === 'VEDTAK VID' ? { ...line, text: 'RETTET VID' } : line));

  it('goes to those who had the first, says so, and leaves those alone for whom nothing has changed', async () => {
    const town = await aTown();
    await town.follows(601);
    await town.follows(602, ['board']);
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    await town.follows(603);
    await postPublication(town.ports, town.key, aPublication(2, { lines: corrected }));
    await town.live(noon);
    expect(town.got(601)).toHaveLength(2);
    expect(town.got(601)[0]).not.toContain('Rettelse');
    expect(town.got(601)[1]).toContain('Rettelse: Dette kommer i stedet for');
    expect(town.got(601)[1]).toContain('RETTET VID');
    expect(town.got(602)).toHaveLength(1);
    expect(town.got(603)).toEqual([]);
  });

  it('that takes everything back is told too, to followers and areas', async () => {
    const town = await aTown();
    await town.follows(601);
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    const taken = mixedLines.map((line) => ({ ...line, visibility: 'group' as const }));
    await postPublication(town.ports, town.key, aPublication(2, { lines: taken }));
    await town.live(noon);
    expect(town.got(601)[1]).toContain('trukket tilbake');
    expect(town.got(601)[1]).not.toMatch(/VID|EGEN/);
    expect(town.got(101)[1]).toContain('trukket tilbake');
    expect(town.got(101)[1]).not.toMatch(/VID|EGEN/);
  });

  it('waits for quiet hours of one’s own also when the group has been in a faster rhythm and is back', async () => {
    const town = await aTown();
    const rhythm = { name: 'normal', since: '2026-11-23T11:00:00.000Z', reason: '' } as const;
    const plan = { changes: [], marks: [], rhythm };
    await town.ports.commit.commit(town.key, [{ put: 'plan', value: plan, etag: undefined }]);
    await town.follows(601);
    await town.ports.directory.learnPerson(samplePerson(601, { quietHours: { from: '22:00', to: '09:30' } }));
    town.jump('2026-11-24T22:30:00.000Z');
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live('2026-11-25T08:00:00.000Z');
    expect(town.got(601)).toHaveLength(0);
    await town.live('2026-11-25T08:31:00.000Z');
    expect(town.got(601)).toHaveLength(1);
  });

  it('made while the first still waits leaves the first unsent: what was taken back goes out no more', async () => {
    const town = await aTown();
    await town.follows(601);
    await town.follows(602, ['summary'], 'daily');
    const at = '2026-11-24T22:30:00.000Z';
    const until = '2026-11-25T08:30:00.000Z';
    for (const person of [101, 601, 602]) {
      const known = await town.ports.directory.person(town.group.tenantId, personId(person));
      if (known === undefined) throw new Error('nobody');
      await town.ports.directory.learnPerson({ ...known, quietHours: { from: '22:00', to: '09:30' } });
    }
    town.jump(at);
    await postPublication(town.ports, town.key, aPublication(1, { at }));
    await town.live('2026-11-25T07:30:00.000Z');
    expect((await town.subscription(602))?.digest?.publications).toHaveLength(1);
    const taken = mixedLines.map((line) => (line.text === 'VEDTAK VID' ? { ...line, text: 'RETTET VID' } : line));
    await postPublication(town.ports, town.key, aPublication(2, { lines: taken }));
    await town.live(until);
    for (const person of [101, 601]) {
      expect(town.got(person)).toHaveLength(1);
      expect(town.got(person)[0]).toContain('RETTET VID');
      expect(town.got(person)[0]).not.toContain('VEDTAK VID');
    }
    await town.live('2026-11-26T09:00:00.000Z');
    expect(town.got(602)).toHaveLength(1);
    expect(town.got(602)[0]).toContain('RETTET VID');
  });

  it('that brings back what was taken back is told as well: nobody is left with nothing', async () => {
    const town = await aTown();
    await town.follows(601);
    const taken = mixedLines.map((line) => ({ ...line, visibility: 'group' as const }));
    for (const publication of [aPublication(1), aPublication(2, { lines: taken }), aPublication(3)]) {
      await postPublication(town.ports, town.key, publication);
      await town.live(noon);
    }
    for (const person of [601, 101]) {
      expect(town.got(person)).toHaveLength(3);
      expect(town.got(person)[2]).toContain('VEDTAK VID');
    }
  });

  it('of a summary that had nothing wide is no correction to those outside: they never saw it', async () => {
    const town = await aTown();
    await town.follows(601);
    await postPublication(town.ports, town.key, aPublication(1, { lines: [aLine('a')] }));
    await postPublication(town.ports, town.key, aPublication(2));
    await town.live(noon);
    expect(town.got(601)).toHaveLength(1);
    expect(town.got(601)[0]).toContain('VEDTAK VID');
    expect(town.got(601)[0]).not.toMatch(/Rett/);
  });
});

describe('the areas’ texts', () => {
  it('go to each coordinator once, wide only, the own area first', async () => {
    const town = await aTown();
    await postPublication(town.ports, town.key, aPublication(1));
    await town.live(noon);
    for (const person of [101, 102, 103]) {
      expect(town.got(person)).toHaveLength(1);
      expect(town.got(person)[0]).not.toMatch(own);
    }
    // What is to be copied stands after what is to be read.
    const order = (person: number) =>
      [...(town.got(person)[0]?.split('"copy"')[1] ?? '').matchAll(/(KRITISK|NORMAL|VEDTAK|RÅD) VID/g)].map(
        ([text]) => text,
      );
    expect(order(101)).toEqual(['KRITISK VID', 'NORMAL VID', 'VEDTAK VID', 'RÅD VID']);
    expect(order(102)).toEqual(['NORMAL VID', 'KRITISK VID', 'VEDTAK VID', 'RÅD VID']);
    expect(town.got(500)).toEqual([]);
    expect(town.got(1)).toEqual([]);
  });

  it('are sent again only when what may be shared has become something else', async () => {
    const town = await aTown();
    await postPublication(town.ports, town.key, aPublication(1));
    const sameWide = mixedLines.map((line) => (line.text === 'VEDTAK EGEN' ? { ...line, text: 'ANNET' } : line));
    await postPublication(town.ports, town.key, aPublication(2, { lines: sameWide }));
    await town.live(noon);
    expect(town.got(101)).toHaveLength(1);
    const other = mixedLines.map((line) => (line.text === 'RÅD VID' ? { ...line, text: 'NYTT VID' } : line));
    await postPublication(town.ports, town.key, aPublication(3, { lines: other }));
    await town.live(noon);
    expect(town.got(101)).toHaveLength(2);
    expect(town.got(101)[1]).toContain('NYTT VID');
    expect(town.got(101)[1]).toContain('Rettet tekst');
  });
});
