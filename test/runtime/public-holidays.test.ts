import { describe, expect, it } from '@jest/globals';
import { knownCountries } from '../../src/app/group-file/known-countries';
import { languages } from '../../src/domain/language';
import { publicHolidays } from '../../src/runtime/public-holidays';

const holidays = publicHolidays();

describe('the public holidays of Norway', () => {
  it('are those of 2026, and neither flag days nor mother’s day', async () => {
    expect([...(await holidays.freeDays('NO', 'nb', [2026]))]).toEqual([
      ['2026-01-01', 'Første nyttårsdag'],
      ['2026-04-02', 'Skjærtorsdag'],
      ['2026-04-03', 'Langfredag'],
      ['2026-04-05', 'Første påskedag'],
      ['2026-04-06', 'Andre påskedag'],
      ['2026-05-01', 'Arbeidernes dag'],
      ['2026-05-14', 'Kristi himmelfartsdag'],
      ['2026-05-17', 'Grunnlovsdagen'],
      ['2026-05-24', 'Første pinsedag'],
      ['2026-05-25', 'Andre pinsedag'],
      ['2026-12-24', 'Julaften'],
      ['2026-12-25', 'Første juledag'],
      ['2026-12-26', 'Andre juledag'],
      ['2026-12-31', 'Nyttårsaften'],
    ]);
  });

  it.each([
    [2026, '2026-04-05', '2026-05-14'],
    [2027, '2027-03-28', '2027-05-06'],
    [2028, '2028-04-16', '2028-05-25'],
    [2029, '2029-04-01', '2029-05-10'],
    [2030, '2030-04-21', '2030-05-30'],
  ])('follow Easter in %i', async (year, easter, ascension) => {
    const days = await holidays.freeDays('NO', 'nb', [year]);
    expect(days.get(easter)).toBe('Første påskedag');
    expect(days.get(ascension)).toBe('Kristi himmelfartsdag');
    expect(days.get(`${year}-05-01`)).toBe('Arbeidernes dag');
    expect(days.get(`${year}-05-17`)).toBe('Grunnlovsdagen');
  });

  it('are one day with one name when two of them meet', async () => {
    const days = await holidays.freeDays('NO', 'nb', [2027]);
    expect(days.get('2027-05-17')).toBe('Grunnlovsdagen');
  });

  it('have their bokmål names in nynorsk and their own in English', async () => {
    expect((await holidays.freeDays('NO', 'nn', [2026])).get('2026-05-14')).toBe('Kristi himmelfartsdag');
    expect((await holidays.freeDays('NO', 'en', [2026])).get('2026-05-14')).toBe('Ascension Day');
  });
});

describe('the public holidays of any country', () => {
  it('have the country’s names where there are none in Norwegian', async () => {
    const days = await holidays.freeDays('SE', 'nb', [2026]);
    expect(days.get('2026-04-03')).toBe('Langfredag');
    expect(days.get('2026-06-06')).toBe('nationaldagen');
    expect([...days.values()].every((name) => name !== '')).toBe(true);
  });

  it('leave Christmas Eve a working day where the law does', async () => {
    expect((await holidays.freeDays('DE', 'nb', [2026])).has('2026-12-24')).toBe(false);
  });

  it('are all days of a holiday that lasts several, across a clock change too', async () => {
    const days = await holidays.freeDays('KR', 'en', [2026]);
    expect(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((day) => days.has(day))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('are those of every year asked for, also when one was asked for before', async () => {
    await holidays.freeDays('DK', 'en', [2026]);
    const days = [...(await holidays.freeDays('DK', 'en', [2025, 2026, 2027])).keys()];
    expect([...new Set(days.map((day) => day.slice(0, 4)))]).toEqual(['2025', '2026', '2027']);
  });

  it('are not taken from another language’s answer', async () => {
    const names = await Promise.all(languages.map((language) => holidays.freeDays('FI', language, [2026])));
    expect(names.map((days) => days.get('2026-01-01'))).toEqual([
      'Første nyttårsdag',
      'Første nyttårsdag',
      "New Year's Day",
    ]);
  });

  it.each(['none', 'ZZ', '', '__proto__'])('are none for %j', async (country) => {
    expect((await holidays.freeDays(country, 'nb', [2026])).size).toBe(0);
  });

  it('are known for every country that a group file may name', async () => {
    expect(await holidays.countries()).toEqual(knownCountries);
  });
});
