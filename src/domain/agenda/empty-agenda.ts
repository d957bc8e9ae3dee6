import type { AgendaPlan } from '../desk/agenda';

/** A meeting's agenda as long as the chair has changed nothing; it is not stored. */
export function emptyAgenda(meetingId: string): AgendaPlan {
  return { id: meetingId, version: 0, order: [], dropped: [], added: [], outcomes: {} };
}
