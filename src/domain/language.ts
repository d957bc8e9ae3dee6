import { z } from 'zod';

/** Bokmål, nynorsk and English: the languages every card, message and guide exists in. */
export const languages = ['nb', 'nn', 'en'] as const;

export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;
