import type { SetupPart } from '../../../domain/setup/setup';
import type { CardMessage } from '../../../views/card-message';
import { areaSuccession } from '../../../views/setup/area-succession';
import type { OutlineOptions } from '../../../views/setup/outline-options';
import { partAreas } from '../../../views/setup/part-areas';
import { partCalendar } from '../../../views/setup/part-calendar';
import { partMore } from '../../../views/setup/part-more';
import { partPeople } from '../../../views/setup/part-people';
import { partTimes } from '../../../views/setup/part-times';

/** The card of one part of the set-up. */
export function drawPart(
  view: SetupPart | 'split' | 'merge',
  options: OutlineOptions & { readonly editing?: string | undefined },
): CardMessage {
  switch (view) {
    case 'times':
      return partTimes(options);
    case 'people':
      return partPeople(options);
    case 'areas':
      return partAreas(options);
    case 'more':
      return partMore(options);
    case 'calendar':
      return partCalendar(options);
    case 'split':
    case 'merge':
      return areaSuccession(view, options);
  }
}
