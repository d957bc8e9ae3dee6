import { textLimits } from '../domain/status-reply';

/** The inputs of the form for a new action. */
export const actionFields = {
  text: 'text',
  owner: 'owner',
  area: 'area',
  due: 'due',
  caseId: 'case',
  focusArea: 'focusArea',
  visibility: 'visibility',
} as const;

export const actionTextLimit = textLimits.action;

/** The choice for «nobody yet» and «the whole group»; no person's or area's id begins with a hyphen. */
export const noChoice = '-';
