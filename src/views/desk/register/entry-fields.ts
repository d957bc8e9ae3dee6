/** The inputs of the forms about an entry. An id stands once in a card. */
export const entryFields = {
  text: 'text',
  against: 'against',
  ownArea: 'ownArea',
  ownText: 'ownText',
  caseId: 'case',
  focusArea: 'focusArea',
  decidedBy: 'decidedBy',
  authority: 'authority',
  visibility: 'visibility',
} as const;

/** What the one who decided says is wrong. */
export const commentField = 'comment';

/** The input of the register's list; its values are `meetingId/entryId`. */
export const entryChoice = 'entry';

/** The inputs of an action's card in somebody's chat. */
export const actionCardFields = { due: 'due', reason: 'reason', to: 'to' } as const;

/** The input of the log's list of those that can be changed. */
export const actionChoice = 'action';
