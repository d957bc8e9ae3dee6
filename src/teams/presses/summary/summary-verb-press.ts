import type { CardPress } from '../../../views/card-press';
import type { SummaryVerb } from '../../../views/summary-press';

/** A press of a button of the cards about a summary. */
export type SummaryPress = Extract<CardPress, { verb: SummaryVerb }>;
