import { chairIsTold } from './chair-is-told';
import type { Check } from './check';
import { closedCardsSaySo } from './closed-cards';
import { atNineOnTheWall, columnsHaveTheirDays, everyTuesday, notOnHolidays } from './days';
import { doubledOnlyWhenUnknown } from './doubled';
import { ledgerAddsUp } from './ledger-adds-up';
import { meetingsAreAccounted, openedOnce } from './meetings-are-accounted';
import { nothingIsLeft } from './nothing-is-left';
import { receiptsAreStored } from './receipts-are-stored';
import { notAtNight, remindedOnce, underTheCap } from './reminders';

/** What is asked of every year. */
export const allChecks: readonly Check[] = [
  ledgerAddsUp,
  receiptsAreStored,
  remindedOnce,
  notAtNight,
  underTheCap,
  meetingsAreAccounted,
  openedOnce,
  chairIsTold,
  doubledOnlyWhenUnknown,
  notOnHolidays,
  atNineOnTheWall,
  columnsHaveTheirDays,
  everyTuesday,
  closedCardsSaySo,
  nothingIsLeft,
];
