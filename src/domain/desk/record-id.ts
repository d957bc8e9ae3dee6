import { z } from 'zod';

/** The id of a record that came of a message or a press. */
export const recordIdSchema = z.string().min(1).max(80);
