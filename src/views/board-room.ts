/** How much of each area a board shows. */
export interface BoardRoom {
  /** Earlier meetings. */
  readonly earlier: number;
  /** Longest text of the area, in UTF-16 units. */
  readonly text: number;
  /** Lines for what was raised, and the longest text of each; more are told as a count. */
  readonly raised: number;
  readonly raisedText: number;
  /** Table for wide cards and list for narrow ones; one list for all; or one line an area. */
  readonly layout: 'both' | 'list' | 'lines';
}

/** From everything to the least, in the order in which a board that is too large gives way. No area is ever left out. */
export const boardRooms: readonly BoardRoom[] = [
  { earlier: 3, text: 200, raised: 8, raisedText: 200, layout: 'both' },
  { earlier: 3, text: 200, raised: 4, raisedText: 120, layout: 'both' },
  { earlier: 2, text: 200, raised: 3, raisedText: 80, layout: 'both' },
  { earlier: 1, text: 200, raised: 2, raisedText: 60, layout: 'both' },
  { earlier: 1, text: 140, raised: 1, raisedText: 60, layout: 'both' },
  { earlier: 1, text: 90, raised: 0, raisedText: 0, layout: 'both' },
  { earlier: 1, text: 40, raised: 0, raisedText: 0, layout: 'both' },
  { earlier: 1, text: 200, raised: 1, raisedText: 60, layout: 'list' },
  { earlier: 1, text: 100, raised: 0, raisedText: 0, layout: 'list' },
  { earlier: 0, text: 60, raised: 0, raisedText: 0, layout: 'list' },
  { earlier: 0, text: 0, raised: 0, raisedText: 0, layout: 'list' },
  { earlier: 0, text: 0, raised: 0, raisedText: 0, layout: 'lines' },
];
