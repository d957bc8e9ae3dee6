/** The wire between the simulator and the process of the bot. */
export interface Channel {
  /** Nothing happens when the other side is gone. */
  send(message: object): void;
  listen(listener: (message: unknown) => void): void;
}
