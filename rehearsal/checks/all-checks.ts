import { chairIsTold } from './chair-is-told';
import type { Outcome } from '../read-outcome';
import { boardsShowWhatIsStored } from './boards-show-what-is-stored';
import type { Check } from './check';
import { closedCardsSaySo } from './closed-cards';
import { atNineOnTheWall, columnsHaveTheirDays, everyTuesday, notOnHolidays } from './days';
import { doubledOnlyWhenUnknown } from './doubled';
import { ledgerAddsUp } from './ledger-adds-up';
import { meetingsAreAccounted, openedOnce } from './meetings-are-accounted';
import { noErrorsLogged, nothingIsLeft } from './nothing-is-left';
import { receiptsAreStored } from './receipts-are-stored';
import { notAtNight, remindedOnce, underTheCap } from './reminders';

/** What is asked of every year. */
const allChecks: readonly Check[] = [
  ledgerAddsUp,
  receiptsAreStored,
  remindedOnce,
  notAtNight,
  underTheCap,
  meetingsAreAccounted,
  openedOnce,
  chairIsTold,
  doubledOnlyWhenUnknown,
  boardsShowWhatIsStored,
  notOnHolidays,
  atNineOnTheWall,
  columnsHaveTheirDays,
  everyTuesday,
  closedCardsSaySo,
  nothingIsLeft,
  noErrorsLogged,
];

/** A check that was made. */
export interface Checked {
  readonly name: string;
  readonly failures: readonly string[];
}

/** Makes all checks of a year. */
export function checkYear(outcome: Outcome): readonly Checked[] {
  return allChecks.map(({ name, failures }) => ({ name, failures: failures(outcome) }));
}
