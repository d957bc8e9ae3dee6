import type { MeetingArea } from '../domain/meeting';
import type { Change } from './ports/commit';

/** The word to the chair that the coordinator is away and nobody stands in; nothing for any other area. */
export function noDeputyNote(area: MeetingArea): Change[] {
  const { areaId, areaName, coordinator, deputy, awayUntil, deputyAwayUntil, reply } = area;
  const standsIn = deputy !== undefined && deputyAwayUntil === undefined;
  if (coordinator === undefined || awayUntil === undefined || standsIn || reply !== undefined) return [];
  const about = { kind: 'noDeputy', areaId, areaName, personName: coordinator.name, until: awayUntil } as const;
  return [{ put: 'notice', notice: { kind: 'chairNote', about } }];
}
