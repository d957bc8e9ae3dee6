import { z } from 'zod';
import { agendaCardKinds, type AgendaDeskCard } from '../agenda/agenda-desk-card';
import { followCardKinds, type FollowCard } from '../follow/follow-card';
import { personRefSchema } from '../identifiers';
import { newcomerCardKinds, type NewcomerCard } from '../setup/newcomer-card';
import { summaryCardKinds, type SummaryCard } from '../summary/summary-card';
import { guestCardKinds, type GuestCard } from './guests/guest-card';
import { registerCardKinds, type RegisterCard } from './register/register-card';
import { upwardCardKinds, type UpwardCard } from './upward/upward-card';

/** The cards about records of the desk that are sent to somebody and kept right. */
export const deskCardKinds = [
  ...registerCardKinds,
  ...upwardCardKinds,
  ...agendaCardKinds,
  ...summaryCardKinds,
  ...followCardKinds,
  ...newcomerCardKinds,
  ...guestCardKinds,
] as const;

/** Who a card about a record goes to: the chair who can be reached, the thread of the latest board, or a person. */
export const deskReaderSchema = z.union([z.literal('chair'), z.literal('thread'), personRefSchema]);
export type DeskReader = z.infer<typeof deskReaderSchema>;

/** The facts that a card shows, read when it is sent. */
export type DeskCard = RegisterCard | UpwardCard | AgendaDeskCard | SummaryCard | FollowCard | NewcomerCard | GuestCard;
