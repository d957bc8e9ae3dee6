/** Something a coordinator wants to have said in a meeting, and what came of it. */
export interface Intent {
  readonly meetingId: string;
  readonly areaId: string;
  readonly kind: 'send' | 'noChange';
  /** Stands in the text, and nowhere else. */
  readonly token: string;
  readonly level: string;
  /** The action that is ticked off with it. */
  readonly ticks?: string | undefined;
  /** The version on the receipt; undefined when there was none. */
  receipt: number | undefined;
  presses: number;
}

/** The tokens in a text, in order. */
export function tokensIn(text: string): readonly string[] {
  return text.match(/\bX\d{4}x[a-z]+x\d+\b/g) ?? [];
}

/** The area in a token. */
export function areaOfToken(token: string): string {
  return token.split('x')[1] ?? '';
}

/** A token for the n-th thing an area says in a meeting. */
export function tokenOf(meetingId: string, areaId: string, number: number): string {
  return `X${meetingId.slice(11, 15)}x${areaId}x${number}`;
}
