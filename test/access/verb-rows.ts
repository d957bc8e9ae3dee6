import type { CardPress } from '../../src/views/card-press';
import { deskRows } from './desk-rows';
import { guestRows } from './guest-rows';
import { summaryRows } from './summary-rows';
import type { VerbRow } from './verb-row';
import { weekRows } from './week-rows';

/** Every button there is. One more button is one more row. */
export const verbRows: Readonly<Record<Exclude<CardPress['verb'], 'choose'>, VerbRow>> = {
  ...weekRows,
  ...deskRows,
  ...guestRows,
  ...summaryRows,
};
