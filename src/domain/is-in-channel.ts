/** True for a thread of the channel: Teams names it after the channel and the message that began it. */
export function isInChannel(conversationId: string | undefined, channelId: string): boolean {
  return conversationId?.split(';')[0] === channelId;
}
