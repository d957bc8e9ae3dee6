const codes: Readonly<Record<number, string>> = {
  400: 'BadArgument',
  401: 'Unauthorized',
  403: 'BotNotInConversationRoster',
  404: 'ConversationNotFound',
  412: 'PreconditionFailed',
  413: 'MessageSizeTooBig',
  429: 'TooManyRequests',
  500: 'ServiceError',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
};

/** The body Teams would send with this status when a fault does not bring its own. */
export function faultBody(status: number): object {
  return { error: { code: codes[status] ?? 'ServiceError', message: `The simulator was told to answer ${status}.` } };
}
