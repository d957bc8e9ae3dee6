import type { Language } from '../domain/language';
import type { NamedPerson } from '../domain/person';
import type { FieldProblem } from '../domain/status-submission';
import type { RawForm } from './status-fields';

/** What the form for a new action is drawn from. */
export interface ActionFormOptions {
  readonly groupId: string;
  /** Given to the action when it is saved, so that saving twice makes one. */
  readonly actionId: string;
  readonly text: string;
  readonly people: readonly NamedPerson[];
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** Open cases and the group's focus areas; asked for where there are any. */
  readonly cases?: readonly { readonly id: string; readonly title: string }[] | undefined;
  readonly focusAreas?: readonly string[] | undefined;
  /** Only the chair marks something for wide use. */
  readonly mayMarkWide?: boolean | undefined;
  /** Why it was refused, in a sentence. */
  readonly refused?: string | undefined;
  /** What became of the press, when nothing is wrong with the form. */
  readonly told?: string | undefined;
  readonly language: Language;
  readonly problems?: readonly FieldProblem[] | undefined;
  readonly typed?: RawForm | undefined;
}
