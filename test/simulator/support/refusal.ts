import { z } from 'zod';

const restErrorSchema = z.looseObject({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  body: z.looseObject({ error: z.looseObject({ code: z.string() }) }).nullish(),
});

/** How the SDK's client was refused: `403 ConversationBlockedByUser`, or the code of a broken connection. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'not refused';
  } catch (error) {
    const { statusCode, code, body } = restErrorSchema.parse(error);
    return [statusCode, body?.error.code ?? code].filter((part) => part !== undefined).join(' ');
  }
}
