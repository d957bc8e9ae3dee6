import type { Language } from '../../../domain/language';
import type { MeetingTime } from '../../../domain/summary/summary-card';
import type { ButtonData } from '../../view';
import type { DraftPart, SummaryVerb } from '../../summary-press';

/** What every card about a summary is drawn with. */
export interface SummaryOptions {
  readonly groupId: string;
  readonly groupName: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly meeting: MeetingTime;
  /** Sentences about what the last press came to. */
  readonly told?: readonly string[] | undefined;
}

/** The data of a button. `r`: the version that the card shows; `s` and `p`: a part of the draft and its page. */
export function summaryData(
  verb: SummaryVerb,
  { groupId, meeting, language }: Pick<SummaryOptions, 'groupId' | 'meeting' | 'language'>,
  more: { readonly r?: number; readonly s?: DraftPart; readonly p?: number } = {},
): ButtonData {
  return { v: 1, verb, g: groupId, m: meeting.id, l: language, ...more };
}
