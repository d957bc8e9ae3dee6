import { describe, expect, it } from '@jest/globals';
import { findAction } from '../../simulator/connector/find-action';
import { pressData, type Filled, type GatherOptions } from '../../simulator/connector/press-data';

const card = {
  type: 'AdaptiveCard',
  body: [
    {
      type: 'Input.ChoiceSet',
      id: 'level',
      isRequired: true,
      choices: [
        { title: 'Normal', value: 'normal' },
        { title: 'Kritisk', value: 'critical' },
      ],
    },
    {
      type: 'ColumnSet',
      columns: [{ type: 'Column', items: [{ type: 'Input.Text', id: 'line', value: 'som før', maxLength: 20 }] }],
    },
    { type: 'Container', isVisible: false, items: [{ type: 'Input.Toggle', id: 'done', title: 'Ferdig' }] },
    { type: 'ActionSet', actions: [{ type: 'Action.ToggleVisibility', title: 'Mer', targetElements: [] }] },
  ],
  actions: [
    { type: 'Action.Execute', verb: 'reply', title: 'Send', data: { areaId: 'helse' } },
    {
      type: 'Action.Execute',
      verb: 'same',
      title: 'Ingen endring',
      associatedInputs: 'none',
      data: { areaId: 'helse' },
    },
    {
      type: 'Action.ShowCard',
      title: 'Ny',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Date', id: 'due', value: '2026-01-01' }],
        actions: [{ type: 'Action.Submit', id: 'new', title: 'Opprett' }],
      },
    },
    {
      type: 'Action.ShowCard',
      title: 'Annen',
      card: { type: 'AdaptiveCard', body: [{ type: 'Input.Text', id: 'other' }], actions: [] },
    },
  ],
};

function press(choice: string, filled: Filled = {}, options: GatherOptions = {}): object {
  return pressData(findAction(card, choice), filled, options);
}

describe('what a client sends with a press', () => {
  it('takes the defaults of the card, what was filled in on top, hidden inputs too, and leaves empty ones out', () => {
    expect(press('reply', { level: 'critical' })).toEqual({
      areaId: 'helse',
      level: 'critical',
      line: 'som før',
      done: 'false',
    });
    expect(press('reply', { level: 'normal', line: '', done: true })).toEqual({
      areaId: 'helse',
      level: 'normal',
      done: 'true',
    });
    expect(press('reply', { level: 'normal', line: '' }, { sendsEmpty: true })).toHaveProperty('line', '');
  });

  it('sends no input and stops at no required one when no inputs are associated', () => {
    expect(press('same')).toEqual({ areaId: 'helse' });
  });

  it('sends the inputs around a ShowCard, and not those of the ShowCard beside it', () => {
    expect(press('Opprett', { level: 'normal' })).toEqual({
      level: 'normal',
      line: 'som før',
      done: 'false',
      due: '2026-01-01',
    });
  });

  it('does not send what a client would stop, unless the test wants to', () => {
    expect(() => press('reply')).toThrow('“level” is required');
    expect(() => press('reply', { level: 'panic' })).toThrow('no choice “panic”');
    expect(() => press('reply', { level: 'normal', line: 'x'.repeat(21) })).toThrow('longer than 20');
    expect(press('reply', { level: 'panic' }, { validate: false })).toHaveProperty('level', 'panic');
  });

  it('does not press a button that is not there, or one of several', () => {
    expect(() => press('delete')).toThrow('No button “delete”. On the card: Send / reply');
    expect(() => findAction(card, (action) => action['type'] === 'Action.Execute')).toThrow('More than one button');
    expect(() => press('reply', { level: 'normal', typo: 'x' })).toThrow('sends no input “typo”');
  });
});
