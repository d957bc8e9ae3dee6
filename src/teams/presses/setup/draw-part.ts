import type { SetupPart } from '../../../domain/setup/setup';
import type { CardMessage } from '../../../views/card-message';
import { areaSuccession } from '../../../views/setup/area-succession';
import type { OutlineOptions } from '../../../views/setup/outline-options';
import { partAreas } from '../../../views/setup/part-areas';
import { partCalendar } from '../../../views/setup/part-calendar';
import { partChannel } from '../../../views/setup/part-channel';
import { partGeneral } from '../../../views/setup/part-general';
import { partMore } from '../../../views/setup/part-more';
import { partPeople } from '../../../views/setup/part-people';
import { partRhythm } from '../../../views/setup/part-rhythm';
import { partSteps } from '../../../views/setup/part-steps';
import { partTimes } from '../../../views/setup/part-times';
import { settingsCard } from '../../../views/setup/settings-card';

/** The card of one part of the set-up, or of the parts behind its settings. */
export function drawPart(
  view: SetupPart | 'settings' | 'split' | 'merge',
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
    case 'settings':
      return settingsCard(options);
    case 'steps':
      return partSteps(options);
    case 'intensified':
    case 'crisis':
      return partRhythm(view, options);
    case 'calendar':
      return partCalendar(options);
    case 'general':
      return partGeneral(options);
    case 'channel':
      return partChannel(options);
    case 'split':
    case 'merge':
      return areaSuccession(view, options);
  }
}
