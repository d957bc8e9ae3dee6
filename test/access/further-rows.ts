import { personId } from '../support/sample';
import type { VerbRow } from './verb-row';

/** What a button of several uses asks for besides its row, by the verb and a word for the use. */
export const furtherRows: Readonly<Record<string, VerbRow>> = {
  'setup.area dated': {
    right: 'changeGroup',
    data: {
      ...{ do: 'save', a: 'area1', r: 1, areaName: 'Annet navn', areaFrom: '2027-01-01' },
      ...{ coordinator: personId(101), deputy: personId(500) },
    },
    does: 'changes',
  },
  'setup.area recall': {
    right: 'changeGroup',
    data: { do: 'recall', r: 2, coming: 'area1/2027-01-01' },
    does: 'changes',
    before: (world) =>
      world.does('chair', 'setup.area', {
        ...{ do: 'save', a: 'area1', r: 1, areaName: 'Annet navn', areaFrom: '2027-01-01' },
        ...{ coordinator: personId(101), deputy: personId(500) },
      }),
  },
  'setup.save channel': {
    right: 'changeGroup',
    data: { part: 'channel', then: 'channel', r: 1, channel: '19:team@thread.tacv2' },
    does: 'changes',
  },
};
