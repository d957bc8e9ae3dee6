import type Holidays from 'date-holidays';

export type Calendar = Holidays;
