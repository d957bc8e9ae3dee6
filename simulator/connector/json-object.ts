import { z } from 'zod';

/** A JSON object whose inside is nobody's business here: cards, channelData, the data of an action. */
export const jsonObjectSchema = z.record(z.string(), z.unknown());
export type JsonObject = z.infer<typeof jsonObjectSchema>;
