import { z } from 'zod';

const code = z.string().regex(/^[\w.-]{1,80}$/);
const bodySchema = z.object({
  error: z.object({ code: code.optional().catch(undefined), message: z.unknown().optional() }),
});
const innerSchema = z.object({
  code: code.optional().catch(undefined),
  subCode: code.optional().catch(undefined),
  errorCode: code.optional().catch(undefined),
});

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The codes in the body of a refusal, outermost first. Some (`MessageWritesBlocked`) come as JSON inside of the message
 * string. The message itself is left out, it may quote the card.
 */
export function errorCodes(body: string): readonly string[] {
  const outer = bodySchema.safeParse(parse(body)).data?.error;
  const inner = innerSchema.safeParse(parse(outer?.message)).data;
  return [outer?.code, inner?.code, inner?.subCode, inner?.errorCode].filter((each) => each !== undefined);
}
