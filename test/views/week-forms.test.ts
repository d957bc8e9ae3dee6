import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { awayFormCard } from '../../src/views/away-form-card';
import { parseDay } from '../../src/views/parse-day';
import { parseRhythmForm } from '../../src/views/parse-rhythm-form';
import { parseSuccessorForm } from '../../src/views/parse-successor-form';
import { parseWhen } from '../../src/views/parse-when';
import { planCard } from '../../src/views/plan-card';
import { rhythmCard } from '../../src/views/rhythm-card';
import { successorCard } from '../../src/views/successor-card';
import { inputsOf, textsOf } from './card-check';
import { noteOptions, planOptions, rhythmOptions, vacant } from './week-samples';

type Parsed =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly { field: string; problem: string }[] };

const problemsOf = (form: Parsed) => (form.ok ? [] : form.problems.map(({ field, problem }) => `${field}: ${problem}`));

const id = 'ABCDEF00-0000-0000-0000-000000000001';

describe('the form for a new coordinator', () => {
  it('takes a picked person, or a typed sign-in name, in lower case', () => {
    expect(parseSuccessorForm({ person: id, signInName: ' ' })).toMatchObject({ ok: true, person: id.toLowerCase() });
    expect(parseSuccessorForm({ signInName: ' Ola.Øy@Kommune.no\n' })).toMatchObject({
      ok: true,
      person: 'ola.øy@kommune.no',
    });
  });

  it.each<[unknown, string]>([
    [{}, 'person: missing'],
    [undefined, 'person: missing'],
    [{ person: id, signInName: 'ola@kommune.no' }, 'signInName: notOnlyOne'],
    [{ person: `${id},${id}` }, 'person: notAChoice'],
    [{ person: 'Ola' }, 'person: notAChoice'],
    [{ signInName: 'Ola Hansen' }, 'signInName: notASignInName'],
    [{ signInName: 'ola@kommune.no, kari@kommune.no' }, 'signInName: notASignInName'],
    [{ signInName: `${'x'.repeat(120)}@kommune.no` }, 'signInName: notASignInName'],
  ])('does not guess who is meant by %j', (data, problem) => {
    expect(problemsOf(parseSuccessorForm(data))).toEqual([problem]);
  });

  it('keeps what was typed, and says what is wrong with the words of the card', () => {
    const form = parseSuccessorForm({ signInName: 'Ola Hansen' });
    const problems = form.ok ? [] : form.problems;
    const { card } = successorCard(vacant, { ...noteOptions('nb'), people: [], problems, typed: form.typed });
    expect(inputsOf(card)).toEqual({ person: '', signInName: 'Ola Hansen' });
    expect(textsOf(card)).toContain(
      'Det som står i «Eller skriv påloggingsnavnet», er ikke et påloggingsnavn. Et påloggingsnavn ser ut som en e-postadresse.',
    );
  });
});

describe('the form for another rhythm', () => {
  const whole = { rhythm: 'crisis', untilDay: '2026-11-27', untilTime: '12:00', reason: ' Flom ' };

  it('needs an end for the faster rhythms, and none for the normal one', () => {
    expect(parseRhythmForm(whole)).toMatchObject({
      ok: true,
      rhythm: 'crisis',
      until: { day: '2026-11-27', time: '12:00' },
      reason: 'Flom',
    });
    expect(parseRhythmForm({ ...whole, rhythm: 'normal' })).toMatchObject({
      ok: true,
      rhythm: 'normal',
      until: undefined,
    });
    expect(parseRhythmForm({ rhythm: 'normal', reason: 'Over' })).toMatchObject({ ok: true });
  });

  it.each<[object, string[]]>([
    [{ untilDay: '' }, ['untilDay: missing']],
    [{ untilTime: undefined }, ['untilTime: missing']],
    [{ untilDay: '2026-02-30', untilTime: '24:00' }, ['untilDay: notADate', 'untilTime: notATime']],
    [{ rhythm: '' }, ['rhythm: missing']],
    [{ rhythm: 'panic' }, ['rhythm: notAChoice']],
    [{ reason: '\n ' }, ['reason: missing']],
    [{ reason: 'x'.repeat(301) }, ['reason: tooLong']],
    [
      { rhythm: '', untilDay: '', untilTime: '', reason: '' },
      ['rhythm: missing', 'untilDay: missing', 'untilTime: missing', 'reason: missing'],
    ],
  ])('tells every problem at once: %j', (data, expected) => {
    expect(problemsOf(parseRhythmForm({ ...whole, ...data }))).toEqual(expected);
  });

  it('is drawn again with what was typed, whole, even a reason that is too long', () => {
    const typed = { ...whole, reason: `${'x'.repeat(400)} slutt` };
    const form = parseRhythmForm(typed);
    const { card } = rhythmCard(rhythmOptions('nb', { typed: form.typed, problems: form.ok ? [] : form.problems }));
    expect(inputsOf(card)).toEqual(typed);
    expect(textsOf(card)).toContain('Teksten i «Hvorfor» er for lang. Det er plass til 300 tegn.');
  });

  it('starts with the end in force, in the group’s zone, so that a crisis is easily prolonged', () => {
    const now = { name: 'crisis', until: '2026-11-27T11:00:00.000Z' } as const;
    const { card } = rhythmCard(rhythmOptions('nb', { now }));
    expect(inputsOf(card)).toMatchObject({ rhythm: 'crisis', untilDay: '2026-11-27', untilTime: '12:00' });
  });

  it('says that it is not the municipality’s preparedness', () => {
    expect(textsOf(rhythmCard(rhythmOptions('nb')).card)).toContain(
      'Dette er gruppens egen møterytme. Kommunens beredskapsnivå settes av andre.',
    );
  });
});

describe('a day and a time', () => {
  it('are read from their own meeting’s inputs and no other’s', () => {
    const data = { 'day.2026-11-24-0900': '2026-11-25', 'time.2026-11-24-0900': '10:30', 'day.extra': '2026-12-01' };
    expect(parseWhen(data, '2026-11-24-0900')).toMatchObject({ ok: true, day: '2026-11-25', time: '10:30' });
    expect(problemsOf(parseWhen(data, 'extra'))).toEqual(['time.extra: missing']);
    expect(problemsOf(parseWhen(data, '2026-12-01-0900'))).toEqual([
      'day.2026-12-01-0900: missing',
      'time.2026-12-01-0900: missing',
    ]);
  });

  it.each([
    ['08:30', '08:30'],
    ['08:30:00', '08:30'],
    ['08:30:00.000', '08:30'],
    [' 23:59 ', '23:59'],
    ['8:30', undefined],
    ['08.30', undefined],
    ['24:00', undefined],
    ['08:60', undefined],
    ['08:30 PM', undefined],
  ])('are a wall-clock time or a problem: %s', (time, expected) => {
    const form = parseWhen({ 'day.extra': '2026-12-01', 'time.extra': time }, 'extra');
    expect(form.ok ? form.time : undefined).toBe(expected);
  });

  it('come back from the card’s own inputs as they were drawn', () => {
    const inputs = inputsOf(planCard(planOptions('nb')).card);
    expect(parseWhen(inputs, '2026-12-08-0900')).toMatchObject({ ok: true, day: '2026-12-09', time: '09:00' });
    expect(problemsOf(parseDay(inputs, 'day.pause'))).toEqual(['day.pause: missing']);
    expect(problemsOf(parseDay({ day: '31.12.2026' }, 'day'))).toEqual(['day: notADate']);
    expect(parseDay({ day: '2026-12-31' }, 'day')).toMatchObject({ ok: true, day: '2026-12-31' });
  });

  it('are kept where they were typed, with the problem named', () => {
    const typed = { 'day.extra': '31. mai', 'time.extra': '25' };
    const form = parseWhen(typed, 'extra');
    const { card } = planCard(planOptions('nb', { typed, problems: form.ok ? [] : form.problems }));
    expect(inputsOf(card)).toMatchObject(typed);
    expect(textsOf(card)).toEqual(
      expect.arrayContaining(['Velg en gyldig dato i «Dag».', 'Velg et gyldig klokkeslett i «Klokkeslett».']),
    );
    const away = awayFormCard({ language: 'nb', notUnderstood: 'en stund', typed: { day: 'x' } });
    expect(textsOf(away.card)).toContain('Jeg kan ikke lese «en stund» som en dato.');
  });
});

it('no form throws, whatever a client sent', () => {
  const keys = fc.constantFrom(
    'person',
    'signInName',
    'rhythm',
    'untilDay',
    'untilTime',
    'reason',
    'day.x',
    'time.x',
    '__proto__',
  );
  const data = fc.oneof(fc.anything(), fc.dictionary(keys, fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }))));
  fc.assert(
    fc.property(data, (sent) => {
      for (const form of [
        parseSuccessorForm(sent),
        parseRhythmForm(sent),
        parseWhen(sent, 'x'),
        parseDay(sent, 'day.x'),
      ]) {
        if (!form.ok) expect(form.problems.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});
