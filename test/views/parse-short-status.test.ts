import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MeetingArea } from '../../src/domain/meeting';
import { levels } from '../../src/domain/status-reply';
import type { StatusSubmission } from '../../src/domain/status-submission';
import { isUntouched } from '../../src/views/is-untouched';
import { parseStatusForm } from '../../src/views/parse-status-form';
import { statusCard } from '../../src/views/status-card';
import { options } from './card-catalogue';
import { inputsOf, nodesOf } from './card-check';
import * as sample from './samples';

const short = (area: MeetingArea): MeetingArea => ({ ...area, card: 'short' });
const fresh = short(sample.freshArea);
const withPrevious = short(sample.areaWithPrevious);
const withReply = short(sample.areaWithReply);

function sent(data: unknown, area: MeetingArea): StatusSubmission {
  const form = parseStatusForm(data, area);
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form.submission;
}

/** What a client sends for «Send»: the button's data, and the inputs as they stand; empty ones are left out. */
function untouched(area: MeetingArea): Record<string, unknown> {
  const { card } = statusCard(area, options('nb'));
  const send = nodesOf(card).find(({ node }) => node['verb'] === 'status.send' && node['data'] !== undefined);
  const data = typeof send?.node['data'] === 'object' ? send.node['data'] : {};
  const inputs = Object.entries(inputsOf(card)).filter(([, value]) => value !== '');
  return { ...data, ...Object.fromEntries(inputs) };
}

/** Empties inputs as a client does. */
function without(data: Record<string, unknown>, ...fields: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([field]) => !fields.includes(field)));
}

describe('a short card', () => {
  it('asks for the level, one line and needs; the rest of what can be raised is not there', () => {
    const ids = Object.keys(inputsOf(statusCard(withPrevious, options('nb')).card));
    expect(ids.slice(0, 3)).toEqual(['level', 'text', 'need']);
    expect(ids.slice(3).every((id) => /^(stands|done|due)\./.test(id))).toBe(true);
    expect(ids).toContain('done.0.a1');
    expect(ids).toContain('stands.2026-11-17-0900.need');
  });

  it('has nothing behind «more» when there is nothing to tick', () => {
    const { card } = statusCard(fresh, options('nb', { actions: [] }));
    expect(nodesOf(card).some(({ node }) => node['id'] === 'more' || node['type'] === 'Action.ToggleVisibility')).toBe(
      false,
    );
  });

  it.each([
    ['the last meeting', withPrevious],
    ['the reply', withReply],
  ])('sent back as it was drawn changes nothing of %s', (_, area) => {
    const submission = sent(untouched(area), area);
    expect(isUntouched(submission, area)).toBe(true);
    expect(submission.content.resources).toBe(sample.fullContent.resources);
    expect(submission.content.challenges).toBe(sample.fullContent.challenges);
    expect(submission.content.resourceLevel).toBe('insufficient');
  });

  it('carries over what is not on it when what is on it changes', () => {
    const { content } = sent({ ...untouched(withReply), level: 'normal', text: 'Over', need: 'Pumper' }, withReply);
    expect(content).toEqual({ ...sample.fullContent, level: 'normal', text: 'Over', need: 'Pumper' });
  });

  it('takes back the line and the need that were emptied, and nothing else', () => {
    const { content } = sent(without(untouched(withReply), 'text', 'need'), withReply);
    expect(content).toEqual({ ...sample.fullContent, text: '', need: '' });
  });

  it('erases nothing when the client sends the button alone', () => {
    const data = { v: 1, verb: 'status.noChange', c: 'short' };
    expect(isUntouched(sent(data, withReply), withReply)).toBe(true);
  });

  it('erases nothing when the meeting turned to the full card since it was drawn', () => {
    const { content } = sent(without(untouched(withReply), 'need'), sample.areaWithReply);
    expect(content).toEqual({ ...sample.fullContent, need: '' });
  });

  it('can end what was raised earlier, so that the area never runs full', () => {
    const data = { ...untouched(withPrevious), 'stands.2026-11-17-0900.need': 'false' };
    expect(sent(data, withPrevious).content.ended).toEqual(['2026-11-17-0900.need']);
  });

  it('gives a full card that came back with a problem its fields again', () => {
    const typed = { level: 'normal', text: 'x', resourceLevel: 'tight', resources: 'Alt skrevet' };
    const { card } = statusCard(withPrevious, options('nb', { typed, problems: [] }));
    expect(inputsOf(card)['resources']).toBe('Alt skrevet');
    expect(nodesOf(card).some(({ node }) => node['c'] === 'short')).toBe(false);
  });

  it('a full card reads as ever in a short meeting', () => {
    const whole = { level: 'normal', resourceLevel: 'tight', resources: 'Nytt' };
    expect(sent(whole, withReply).content).toMatchObject({ text: '', resources: 'Nytt', challenges: '', need: '' });
  });

  it('never loses a lasting field, whatever was typed in its own', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 15 });
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.option(anyText, { nil: undefined }),
        fc.option(anyText, { nil: undefined }),
        fc.constantFrom(withPrevious, withReply),
        (level, text, need, area) => {
          const { content } = sent({ c: 'short', level, ...(text && { text }), ...(need && { need }) }, area);
          const { resourceLevel, resources, challenges, matter, offer, signal } = content;
          const before = area.reply?.content ?? area.previous?.content;
          expect({ resourceLevel, resources, challenges, matter, offer, signal }).toEqual({
            resourceLevel: before?.resourceLevel,
            resources: before?.resources,
            challenges: before?.challenges,
            matter: before?.matter,
            offer: before?.offer,
            signal: before?.signal,
          });
          expect(content.level).toBe(level);
        },
      ),
    );
  });
});
