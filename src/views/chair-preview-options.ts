import type { Board } from '../domain/board';
import type { Instant } from '../domain/calendar';
import type { Language } from '../domain/language';
import type { MissingArea } from '../domain/missing';

/** Where the meeting's board is on its way to the channel. */
export type PreviewState =
  | { readonly state: 'planned' }
  /** Posted by hand only. */
  | { readonly state: 'held'; readonly by: string }
  | { readonly state: 'posted'; readonly at: Instant }
  | { readonly state: 'closed'; readonly postedAt?: Instant | undefined };

/** What the chair's preview of one meeting is drawn from. */
export interface ChairPreviewOptions {
  readonly groupId: string;
  readonly language: Language;
  readonly board: Board;
  readonly missing: readonly MissingArea[];
  readonly channelName?: string | undefined;
  /** When the board goes to the channel by itself; without one it is posted by hand. */
  readonly postsAt: Instant | undefined;
  readonly state: PreviewState;
}

/** How much of each part is shown. */
export interface PreviewRoom {
  readonly missing: number;
  readonly rows: number;
  /** Longest name and longest text, in UTF-16 units. */
  readonly names: number;
  readonly text: number;
}

/** From everything to the least, in the order in which a preview that is too large gives way. */
export const previewRooms: readonly PreviewRoom[] = [
  { missing: 90, rows: 90, names: 256, text: 200 },
  { missing: 90, rows: 90, names: 80, text: 80 },
  { missing: 90, rows: 90, names: 60, text: 40 },
  { missing: 90, rows: 90, names: 40, text: 0 },
  { missing: 40, rows: 90, names: 40, text: 0 },
  { missing: 20, rows: 60, names: 40, text: 0 },
  { missing: 15, rows: 30, names: 40, text: 0 },
];
