/** The inputs of the cards about cases inside the group. */
export const caseFields = {
  /** Which one, in a list. */
  chosen: 'case',
  owner: 'owner',
  due: 'due',
  closeText: 'closeText',
  dropText: 'dropText',
  title: 'title',
  description: 'description',
  from: 'from',
  areas: 'areas',
  urgent: 'urgent',
} as const;

/** The choice for «nobody» and «the whole group»; no person's or area's id begins with a hyphen. */
export const noCaseChoice = '-';
