import type { Action } from '../action';
import type { BoardRow } from '../board';
import type { Case } from '../desk/case';
import type { RaisedItem } from '../status-reply';

/** The parts of an agenda, in the order in which they are taken up. */
export const agendaSections = [
  /** Answers from the leadership. */
  'answers',
  /** Critical areas, and those that got worse. */
  'areas',
  'matters',
  'needs',
  /** Warnings whose day to look again has come. */
  'signals',
  /** Actions and cases past their date. */
  'overdue',
  /** Tasks of the leadership that are not delivered. */
  'assignments',
  'parked',
  /** What the chair has added. */
  'own',
  /** All that have nothing to add, in one line. */
  'rest',
] as const;
export type AgendaSection = (typeof agendaSections)[number];

interface Placed {
  /** The same thing has the same key from meeting to meeting. */
  readonly key: string;
  readonly section: AgendaSection;
}

/** An area with its name. */
export interface AgendaArea {
  readonly id: string;
  readonly name: string;
}

/** One thing to take up. Nothing in it says why an area has not answered. */
export type AgendaItem = Placed &
  (
    | { readonly kind: 'case'; readonly about: Case }
    | { readonly kind: 'area'; readonly row: Pick<BoardRow, 'areaId' | 'areaName' | 'level' | 'trend' | 'text'> }
    | {
        readonly kind: 'raised';
        /** Who raised it: an area that has been split or merged since, by the name it had. */
        readonly area: AgendaArea;
        /** Who carries it in this meeting, with the id that it has there: the area itself, or those that have come of it. */
        readonly carriers: readonly (AgendaArea & { readonly itemId: string })[];
        readonly item: RaisedItem;
        /** The areas it concerns. */
        readonly concerns: readonly AgendaArea[];
        /** Needs only: what the other areas offer. Whether it answers the need is for the meeting to say. */
        readonly offers: readonly { readonly area: AgendaArea; readonly text: string }[];
        /** Needs only: the area that covers it, as the chair has marked it. Nothing has to be found for it any more. */
        readonly coveredBy: AgendaArea | undefined;
      }
    | {
        readonly kind: 'action';
        readonly action: Action;
        /** How many of its dates have passed. */
        readonly timesOverdue: number;
      }
    | { readonly kind: 'own'; readonly title: string }
    | {
        readonly kind: 'rest';
        readonly quiet: readonly AgendaArea[];
        readonly notReceived: readonly AgendaArea[];
      }
  );
export type AgendaItemOf<K extends AgendaItem['kind']> = Extract<AgendaItem, { kind: K }>;
