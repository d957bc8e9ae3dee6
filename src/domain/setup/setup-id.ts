import { z } from 'zod';

/** The id of a channel's setup: it has a place of its own in the store, as a group that is not there yet. */
export const setupIdSchema = z.string().regex(/^setup-[0-9a-f]{24}$/);
