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
  | 'weekday'
  | 'time'
  | 'askBefore'
  | 'deadlineBefore';

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
      /** A name, or somebody's time in a post; the one that is missing, before or after, is not there. */
      readonly kind: 'period';
      readonly of: 'name' | 'coordinator' | 'deputy' | 'member';
      /** Undefined for a member of the group. */
      readonly area: string | undefined;
      /** The name, or the person. */
      readonly value: string;
      readonly before: Period | undefined;
      readonly after: Period | undefined;
    }
  /** Members are the same people in another order. */
  | { readonly kind: 'memberOrder' };
