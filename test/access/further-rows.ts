import type { VerbRow } from './verb-row';

/** What a button of several uses asks for besides its row, by the verb and a word for the use. */
export const furtherRows: Readonly<Record<string, VerbRow>> = {
  'setup.save channel': {
    right: 'changeGroup',
    data: { part: 'channel', then: 'channel', r: 1, channel: '19:team@thread.tacv2' },
    does: 'changes',
  },
};
