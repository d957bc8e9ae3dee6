/** The inputs of the forms between the group and the leadership, by form. An id stands once in a card. */
export const sendUpFields = {
  leader: 'leader',
  what: 'what',
  text: 'text',
  advice: 'advice',
  against: 'against',
  due: 'due',
} as const;

export const toldFields = { kind: 'kind', text: 'text' } as const;

/** The leader's own: one form for each kind of answer. */
export const answerFields = {
  noted: 'noted',
  decided: 'decided',
  returned: 'returned',
  passed: 'passedTo',
} as const;

export const assignFields = { group: 'group', text: 'text', due: 'due' } as const;

export const deliverField = 'delivery';
export const reactField = 'reaction';
