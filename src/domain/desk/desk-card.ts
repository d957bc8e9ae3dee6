import { z } from 'zod';
import { personRefSchema } from '../identifiers';
import type { Case } from './case';

/** The cards about records of the desk that are sent to somebody and kept right. */
export const deskCardKinds = [
  /** A matter that was put to a leader, with the buttons to answer. */
  'putToLeader',
] as const;
export type DeskCardKind = (typeof deskCardKinds)[number];

/** Who a card about a record goes to: the chair who can be reached, the thread of the latest board, or a person. */
export const deskReaderSchema = z.union([z.literal('chair'), z.literal('thread'), personRefSchema]);
export type DeskReader = z.infer<typeof deskReaderSchema>;

/** The facts that a card shows, read when it is sent. */
export type DeskCard = { readonly card: 'putToLeader'; readonly about: Case };
