import type { FasterRhythm, Rhythm } from '../../domain/rhythm';
import type { Period } from './period';

/** The single values of a group that a change can be in. */
export type GroupField =
  | 'name'
  | 'organisation'
  | 'language'
  | 'timeZone'
  | 'teamId'
  | 'channelId'
  | 'chair'
  | 'deputyChair'
  | 'automatic'
  | 'weekday'
  | 'time'
  | 'askBefore'
  | 'deadlineBefore'
  | 'remindBefore'
  | 'postBefore'
  | 'closeAfter'
  | 'holidayCountry'
  | 'whenFree'
  | 'quietHours'
  | 'messagesPerDay'
  | 'lasts'
  | 'leaders'
  | 'approver'
  | 'focusAreas'
  | 'followers';

/** One difference between two versions of a group. `area` is an area's id, `name` its latest name. */
export type GroupChange =
  | { readonly kind: 'created'; readonly name: string }
  | {
      readonly kind: 'field';
      readonly field: GroupField;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  | {
      /** What one of the faster rhythms has of its own; undefined for what it has by default. */
      readonly kind: 'rhythm';
      readonly rhythm: FasterRhythm;
      readonly key: keyof Rhythm;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  | {
      readonly kind: 'areaAdded' | 'areaRemoved';
      readonly area: string;
      readonly name: string;
      readonly period: Period;
    }
  | {
      readonly kind: 'areaRedated';
      readonly area: string;
      readonly name: string;
      readonly before: Period;
      readonly after: Period;
    }
  | { readonly kind: 'areaOrder'; readonly before: readonly string[]; readonly after: readonly string[] }
  | {
      readonly kind: 'predecessors';
      readonly area: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | {
      /** A name, somebody's time in a post, or free days; the one that is missing, before or after, is not there. */
      readonly kind: 'period';
      readonly of: 'name' | 'coordinator' | 'deputy' | 'member' | 'free';
      /** Undefined for a member and for the free days of the group. */
      readonly area: string | undefined;
      /** The name, or the person; empty for free days without a name. */
      readonly value: string;
      readonly before: Period | undefined;
      readonly after: Period | undefined;
    }
  /** Members are the same people in another order. */
  | { readonly kind: 'memberOrder' };
