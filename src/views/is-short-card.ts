import type { MeetingArea } from '../domain/meeting';
import { statusFields, type RawForm } from './status-fields';

/** Is the area asked in short? What somebody typed on a full card is given back on a full one all the same. */
export function isShortCard(area: MeetingArea, typed: RawForm | undefined): boolean {
  return area.card === 'short' && typed?.[statusFields.resourceLevel] === undefined;
}
