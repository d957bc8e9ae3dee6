/** One chat or the channel on the screen. */
export interface Column {
  readonly element: HTMLElement;
  /** The conversation it shows; a channel's id stands for its threads. */
  readonly conversationId: string;
  readonly focus: () => void;
  /** Stops listening. */
  readonly remove: () => void;
}
