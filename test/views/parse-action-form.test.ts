import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textLimits } from '../../src/domain/status-reply';
import { actionFormCard } from '../../src/views/action-form-card';
import { parseActionForm } from '../../src/views/parse-action-form';
import { inputsOf } from './card-check';
import * as sample from './samples';

const known = { people: [sample.kari, sample.ola], areas: sample.areas };
const drawn = (text: string) =>
  inputsOf(actionFormCard({ ...known, groupId: 'g', actionId: 'a', text, language: 'nb' }).card);

describe('the form for a new action', () => {
  it('sent as it was drawn is an action for the whole group, with nobody’s name on it', () => {
    expect(parseActionForm(drawn('Kjøp såpe'), known)).toMatchObject({
      ok: true,
      draft: { text: 'Kjøp såpe', owner: undefined, areaId: undefined, due: undefined },
    });
  });

  it('takes owner, area and date', () => {
    const data = { ...drawn(' Kjøp\r\nsåpe '), owner: sample.ola.id, area: 'bygg', due: '2026-12-01' };
    expect(parseActionForm(data, known)).toMatchObject({
      ok: true,
      draft: { text: 'Kjøp\nsåpe', owner: sample.ola, areaId: 'bygg', due: '2026-12-01' },
    });
  });

  it('says what is wrong, all at once, and keeps what was typed', () => {
    const typed = { text: ' ', owner: sample.person(9, 'x').id, area: 'nowhere', due: '2026-13-01' };
    expect(parseActionForm(typed, known)).toEqual({
      ok: false,
      typed,
      problems: [
        { field: 'text', problem: 'missing' },
        { field: 'owner', problem: 'notAChoice' },
        { field: 'area', problem: 'notAChoice' },
        { field: 'due', problem: 'notADate' },
      ],
    });
    expect(parseActionForm({ text: 'x'.repeat(301) }, known)).toMatchObject({
      problems: [{ problem: 'tooLong', max: 300 }],
    });
  });

  it('keeps the limit and never throws', () => {
    const field = fc.constantFrom('text', 'owner', 'area', 'due');
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(field, fc.oneof(fc.jsonValue(), fc.string({ maxLength: 400 })))),
        (data) => {
          const form = parseActionForm(data, known);
          if (form.ok) expect(form.draft.text.length).toBeLessThanOrEqual(textLimits.action);
        },
      ),
    );
  });
});
