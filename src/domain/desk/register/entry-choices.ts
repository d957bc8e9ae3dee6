import type { NamedPerson } from '../../person';

/** What a form about an entry offers. */
export interface EntryChoices {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly cases: readonly { readonly id: string; readonly title: string }[];
  readonly focusAreas: readonly string[];
  /** The leaders, and then the group's people. */
  readonly people: readonly NamedPerson[];
}
