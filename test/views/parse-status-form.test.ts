import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MeetingArea } from '../../src/domain/meeting';
import { levels, resourceLevels, type ReplyContent } from '../../src/domain/status-reply';
import type { StatusSubmission } from '../../src/domain/status-submission';
import { isUntouched } from '../../src/views/is-untouched';
import { parseStatusForm } from '../../src/views/parse-status-form';
import { statusCard } from '../../src/views/status-card';
import { fieldLimits } from '../../src/views/status-fields';
import { typedText } from '../../src/views/typed-text';
import { options } from './card-catalogue';
import { inputsOf } from './card-check';
import * as sample from './samples';

const { areaWithPrevious, areaWithReply, freshArea } = sample;

function sent(data: unknown, area: MeetingArea = areaWithPrevious): StatusSubmission {
  const form = parseStatusForm(data, area);
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form.submission;
}

function problemsOf(data: unknown, area: MeetingArea = areaWithPrevious): unknown {
  const form = parseStatusForm(data, area);
  return form.ok ? [] : form.problems.map(({ field, problem }) => `${field}: ${problem}`);
}

describe('a card sent back as it was drawn', () => {
  it('repeats the last answers, raises nothing again and counts as untouched', () => {
    const { content, ticks } = sent(inputsOf(statusCard(areaWithPrevious, options('nb')).card));
    expect(content).toEqual(areaWithPrevious.previous?.content);
    expect(ticks).toEqual([]);
    expect(isUntouched({ content, ticks }, areaWithPrevious)).toBe(true);
  });

  it('says the reply again when it was opened to be corrected, with what it raised and ticked off', () => {
    const submission = sent(inputsOf(statusCard(areaWithReply, options('nb')).card), areaWithReply);
    expect(submission.content).toEqual({
      ...sample.fullContent,
      matter: { ...sample.fullContent.matter, areas: ['oppvekst', 'bygg'] },
    });
    expect(submission.ticks).toEqual([{ actionId: 'a2', done: true, due: '2026-11-27' }]);
    expect(isUntouched(submission, areaWithReply)).toBe(true);
  });

  it('keeps the end of an item that this reply ended', () => {
    const ended = ['2026-11-10-0900.matter'];
    const area = { ...areaWithReply, reply: { ...sample.reply, content: { ...sample.fullContent, ended } } };
    expect(sent(inputsOf(statusCard(area, options('nb')).card), area).content.ended).toEqual(ended);
  });
});

describe('a client that leaves out what it hid', () => {
  it('erases no lasting text', () => {
    const { content } = sent({ level: 'normal', text: 'Bedre nå.' });
    expect(content).toMatchObject({
      level: 'normal',
      text: 'Bedre nå.',
      resourceLevel: 'insufficient',
      resources: sample.fullContent.resources,
      challenges: sample.fullContent.challenges,
      ended: [],
    });
  });

  it('takes nothing back of what the reply raised', () => {
    expect(sent({ text: 'Ny tekst' }, areaWithReply).content).toEqual({ ...sample.fullContent, text: 'Ny tekst' });
  });

  it('is «no change» when it sends nothing at all', () => {
    const submission = sent({});
    expect(isUntouched(submission, areaWithPrevious)).toBe(true);
    expect(isUntouched(sent({ level: '' }), areaWithPrevious)).toBe(true);
  });

  it('is not one that leaves out what was emptied, as the client does that Teams is built on', () => {
    const whole = { level: 'normal', resourceLevel: 'tight', signal: 'Uro' };
    const { content } = sent(whole, areaWithReply);
    expect(content).toMatchObject({ text: '', resources: '', challenges: '', need: '', offer: '' });
    expect(content.matter).toEqual({ text: '', areas: [] });
    expect(content.signal).toEqual({ text: 'Uro', lookAgain: undefined });
  });
});

describe('what was changed', () => {
  it.each([
    { text: 'Noe nytt' },
    { level: 'normal' },
    { resourceLevel: 'none' },
    { resources: '' },
    { need: 'En sjåfør' },
    { lookAgain: '2026-12-01' },
    { 'stands.2026-11-17-0900.need': 'false' },
    { 'done.0.a1': 'true' },
    { 'due.2026-11-20.a1': '2026-12-01' },
    { 'due.2026-11-20.a1': '' },
  ])('is not taken for «no change»: %j', (data) => {
    expect(isUntouched(sent(data), areaWithPrevious)).toBe(false);
  });

  it.each([
    { text: `  ${areaWithPrevious.previous?.content.text ?? ''} \n` },
    { 'done.0.a1': 'false' },
    { need: ' \n ' },
  ])('is not seen in space alone: %j', (data) => {
    expect(isUntouched(sent(data), areaWithPrevious)).toBe(true);
  });

  it('can be an emptied text, and a resource level taken back', () => {
    const { content } = sent({ resources: '', challenges: ' ', resourceLevel: 'none' });
    expect(content).toMatchObject({ resources: '', challenges: '', resourceLevel: undefined });
  });

  it('does not move an action back that somebody else has moved meanwhile', () => {
    const { ticks } = sent({ 'due.2026-11-20.a1': '2026-11-20', 'done.0.a1': 'false' });
    expect(ticks).toEqual([]);
  });

  it('can undo a tick, and set a date', () => {
    const data = { 'done.1.a2': 'false', 'due.-.a3': '2026-12-01', 'done.0.a3': 'false', 'done.0.a1': true };
    expect(sent(data, areaWithReply).ticks).toEqual([
      { actionId: 'a2', done: false, due: undefined },
      { actionId: 'a3', done: false, due: '2026-12-01' },
      { actionId: 'a1', done: true, due: undefined },
    ]);
  });

  it('does not take back, from an older card, what was ticked off since', () => {
    const typed = { ...inputsOf(statusCard(areaWithPrevious, options('nb')).card), text: 'Rettet på et eldre kort' };
    expect(typed).toMatchObject({ 'done.0.a2': 'false' });
    const anew = statusCard(areaWithReply, options('nb', { typed, question: 'seenOther' }));
    const { ticks, content } = sent(inputsOf(anew.card), areaWithReply);
    expect(content.text).toBe('Rettet på et eldre kort');
    expect(ticks).toEqual([{ actionId: 'a2', done: true, due: '2026-11-27' }]);
  });

  it('is one line when it should be, and keeps its lines where it may have them', () => {
    const { content } = sent({ text: 'en \r\n to', resources: 'en\r\nto\u2028tre\tfire\u0000' });
    expect(content.text).toBe('en to');
    expect(content.resources).toBe('en\nto\ntre fire');
  });
});

describe('what is wrong', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ level: 'terrible' }, 'level: notAChoice'],
    [{ resourceLevel: 'plenty' }, 'resourceLevel: notAChoice'],
    [{ matterAreas: 'oppvekst,nowhere' }, 'matterAreas: notAChoice'],
    [{ lookAgain: '2026-02-30' }, 'lookAgain: notADate'],
    [{ 'due.-.a1': 'tomorrow' }, 'due.-.a1: notADate'],
    [{ 'done.0.a1': 'maybe' }, 'done.0.a1: notAChoice'],
    [{ text: 'x'.repeat(201) }, 'text: tooLong'],
    [{ need: 'x'.repeat(501) }, 'need: tooLong'],
  ])('is told by field: %j', (data, problem) => {
    expect(problemsOf(data)).toEqual([problem]);
  });

  it('is a missing level, when nothing is known of the area', () => {
    expect(problemsOf({ text: 'x' }, freshArea)).toEqual(['level: missing']);
  });

  it('is told all at once, and what was typed is kept whole', () => {
    const text = `${'å'.repeat(300)} slutt`;
    const form = parseStatusForm({ level: 'x', text }, freshArea);
    expect(form).toMatchObject({ ok: false, typed: { text } });
    expect(problemsOf({ level: 'x', text }, freshArea)).toEqual(['level: notAChoice', 'text: tooLong']);
    const { card } = statusCard(
      freshArea,
      options('nb', { typed: form.typed, problems: form.ok ? [] : form.problems }),
    );
    expect(inputsOf(card)['text']).toBe(text);
  });

  it('never reaches items or areas that are not the card’s', () => {
    const { content } = sent({ 'stands.somebody-elses': 'false', __proto__: 'x', constructor: 'y' });
    expect(content.ended).toEqual([]);
  });
});

describe('any form', () => {
  const anyField = fc.constantFrom(
    ...['level', 'text', 'resourceLevel', 'resources', 'matter', 'matterAreas', 'signal', 'lookAgain', '__proto__'],
    ...['stands.2026-11-17-0900.need', 'done.0.a1', 'due.-.a1', 'due.2026-11-20.a1', 'done.', 'due.x.y'],
  );
  const anyValue = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary', maxLength: 1500 }),
    fc.constantFrom(...levels, ...resourceLevels, 'oppvekst,bygg', '2026-12-01', 'true', 'false', ''),
  );
  const anyData = fc.oneof(fc.anything(), fc.jsonValue(), fc.dictionary(fc.oneof(anyField, fc.string()), anyValue));

  it('gives a submission inside every limit or a reason, and never throws', () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom(freshArea, areaWithPrevious, areaWithReply), (data, area) => {
        const form = parseStatusForm(data, area);
        if (!form.ok) {
          expect(form.problems.length).toBeGreaterThan(0);
          return;
        }
        const { content } = form.submission;
        const texts = { ...content, matter: content.matter.text, signal: content.signal.text };
        for (const field of ['text', 'resources', 'challenges', 'matter', 'need', 'offer', 'signal'] as const) {
          expect(texts[field].length).toBeLessThanOrEqual(fieldLimits[field]);
          expect(texts[field]).toBe(typedText(texts[field]));
        }
        expect(area.areas.map(({ id }) => id)).toEqual(expect.arrayContaining(content.matter.areas));
      }),
      { numRuns: 500 },
    );
  });

  it('comes back from its own card with the same content, whatever was written', () => {
    const text = (limit: number) => fc.string({ unit: 'grapheme', maxLength: Math.floor(limit / 12) }).map(typedText);
    const anyContent: fc.Arbitrary<ReplyContent> = fc.record({
      level: fc.constantFrom(...levels),
      text: text(200).map((line) => line.replaceAll('\n', ' ')),
      resourceLevel: fc.option(fc.constantFrom(...resourceLevels), { nil: undefined }),
      resources: text(1000),
      challenges: text(1000),
      signal: fc.record({ text: text(500), lookAgain: fc.constantFrom(undefined, '2026-12-01', '2028-02-29') }),
      need: text(500),
      offer: text(500),
      matter: fc.record({ text: text(500), areas: fc.subarray(sample.areas.slice(1).map(({ id }) => id)) }),
      ended: fc.subarray(sample.standing.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(anyContent, (content) => {
        const area = { ...areaWithReply, reply: { ...sample.reply, content } };
        const submission = sent(inputsOf(statusCard(area, options('en')).card), area);
        expect(submission.content).toEqual(content);
        expect(isUntouched(submission, area)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every character that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const seen = (value: string) => value.normalize('NFC').replace(/[\s\p{Cc}]/gu, '');
        expect(seen(sent({ resources: text }).content.resources)).toBe(seen(text));
      }),
    );
  });
});
