import type { Coordinators } from '../people/coordinators';
import type { Chair } from '../people/chair';
import type { YearCalendar } from './calendar';
import type { ChairDoes } from './chair-does';
import type { PeopleDo } from './people-do';
import type { Stage } from './stage';
import type { Trouble } from './trouble';

/** All that a scenario is written with. */
export interface Scene {
  readonly stage: Stage;
  readonly calendar: YearCalendar;
  readonly trouble: Trouble;
  readonly chairDoes: ChairDoes;
  readonly people: PeopleDo;
  readonly chair: Chair;
  readonly coordinators: Coordinators;
  /** A day as people write it: `4.3.2029`. */
  readonly dates: (day: string) => string;
}
