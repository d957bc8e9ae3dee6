import { describe, expect, it } from '@jest/globals';
import { holidaysOf } from '../../../src/domain/calendar-of-meetings/holidays-of';
import { messagesPerDayOf } from '../../../src/domain/calendar-of-meetings/messages-per-day-of';
import { quietHoursOf } from '../../../src/domain/calendar-of-meetings/quiet-hours-of';
import { rhythmOf } from '../../../src/domain/calendar-of-meetings/rhythm-of';
import { rhythmNames, rhythmSchema } from '../../../src/domain/rhythm';
import { weekdays } from '../../../src/domain/weekday';
import { sampleGroup } from '../../support/sample';

describe('a rhythm of a group', () => {
  it.each(rhythmNames)('is whole in a group file that says nothing: %s', (name) => {
    const rhythm = rhythmOf(sampleGroup(), name);
    expect(rhythmSchema.parse(rhythm)).toEqual(rhythm);
  });

  it('asks, reminds and posts by its own times', () => {
    expect(rhythmOf(sampleGroup(), 'normal')).toEqual({
      days: ['tuesday'],
      times: ['09:00'],
      askBefore: 'P2D',
      deadlineBefore: 'PT2H',
      remindBefore: ['P1D', 'PT3H'],
      postBefore: 'PT30M',
      closeAfter: 'P7D',
      card: 'full',
      dayThread: false,
    });
    expect(rhythmOf(sampleGroup(), 'intensified')).toEqual({
      days: [...weekdays],
      times: ['09:00'],
      askBefore: 'PT18H',
      deadlineBefore: 'PT1H',
      remindBefore: ['PT2H'],
      postBefore: 'PT30M',
      closeAfter: 'PT20H',
      card: 'full',
      dayThread: true,
    });
    expect(rhythmOf(sampleGroup(), 'crisis')).toEqual({
      days: [...weekdays],
      times: ['00:00', '04:00', '08:00', '12:00', '16:00', '20:00'],
      askBefore: 'PT90M',
      deadlineBefore: 'PT20M',
      remindBefore: ['PT20M'],
      postBefore: 'PT10M',
      closeAfter: 'PT3H',
      card: 'short',
      dayThread: true,
    });
  });

  it('leaves out reminders that would come before the cards', () => {
    const meeting = { ...sampleGroup().meeting, askBefore: 'P1D', deadlineBefore: 'PT2H' };
    expect(rhythmOf(sampleGroup(1, { meeting }), 'normal').remindBefore).toEqual(['PT3H']);
    const short = { ...meeting, askBefore: 'PT5H' };
    expect(rhythmOf(sampleGroup(1, { meeting: short }), 'normal').remindBefore).toEqual([]);
  });

  it('takes what the group has set, and puts times and reminders in order', () => {
    const crisis = { times: ['20:00', '08:00', '08:00'], remindBefore: ['PT10M', 'PT1H'], card: undefined };
    const rhythm = rhythmOf(sampleGroup(1, { rhythms: { crisis } }), 'crisis');
    expect(rhythm.times).toEqual(['08:00', '20:00']);
    expect(rhythm.remindBefore).toEqual(['PT1H', 'PT10M']);
    expect(rhythm).toMatchObject({ card: 'short', askBefore: 'PT90M', dayThread: true });
  });

  it('does not take the one faster rhythm for the other', () => {
    const group = sampleGroup(1, { rhythms: { intensified: { closeAfter: 'PT1H' } } });
    expect(rhythmOf(group, 'intensified').closeAfter).toBe('PT1H');
    expect(rhythmOf(group, 'crisis').closeAfter).toBe('PT3H');
    expect(rhythmOf(group, 'normal').closeAfter).toBe('P7D');
  });
});

describe('what a group file leaves out', () => {
  it('has defaults, also beside what it says', () => {
    const free = [{ from: '2026-07-06', to: '2026-07-31' }];
    expect(holidaysOf(sampleGroup())).toEqual({ country: 'NO', free: [], then: 'skip' });
    expect(holidaysOf(sampleGroup(1, { holidays: { free } }))).toEqual({ country: 'NO', free, then: 'skip' });
    expect(quietHoursOf(sampleGroup())).toEqual({ from: '20:00', to: '07:00' });
    expect(quietHoursOf(sampleGroup(1, { quietHours: { from: '22:00', to: '06:00' } })).from).toBe('22:00');
    expect(messagesPerDayOf(sampleGroup())).toBe(8);
    expect(messagesPerDayOf(sampleGroup(1, { messagesPerDay: 3 }))).toBe(3);
  });
});
