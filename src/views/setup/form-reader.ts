import { personRefSchema } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import type { Picked } from '../../domain/setup/group-outline';
import type { OutlineField, OutlineProblem } from '../../domain/setup/outline-problem';
import { rawForm } from '../raw-form';
import { readTime } from '../read-time';
import type { RawForm } from '../status-fields';
import { typedText } from '../typed-text';
import { noneChoice } from './outline-input';

/** Who is in the team, as far as Teams says. */
export interface TeamPeople {
  readonly people: readonly NamedPerson[];
  /** False when Teams did not say: then nobody is known to be outside. */
  readonly isWhole: boolean;
  /** Others whom the bot has met. */
  readonly met?: readonly NamedPerson[] | undefined;
}

/** Reads the inputs of one part; what is wrong is kept with its field, and the stored value stays. */
export class FormReader {
  readonly problems: OutlineProblem[] = [];
  readonly typed: RawForm;
  readonly #values: ReadonlyMap<string, string>;

  constructor(
    form: unknown,
    private readonly team: TeamPeople,
  ) {
    this.typed = rawForm(form);
    this.#values = new Map(Object.entries(this.typed));
  }

  wrong(problem: OutlineProblem): void {
    this.problems.push(problem);
  }

  raw(field: OutlineField): string {
    return (this.#values.get(field) ?? '').trim();
  }

  /** One line of text; empty for none. */
  line(field: OutlineField, max: number, isRequired: boolean): string {
    const text = typedText(this.raw(field)).replace(/\s+/g, ' ');
    if (text === '' && isRequired) this.wrong({ field, problem: 'missing' });
    if (text.length > max) this.wrong({ field, problem: 'tooLong', max });
    return text.slice(0, max);
  }

  /** One of `choices`, or what is stored. */
  choice<T extends string>(field: OutlineField, choices: readonly T[], stored: T): T {
    const found = choices.find((choice) => choice === this.raw(field));
    if (found === undefined && this.raw(field) !== stored) this.wrong({ field, problem: 'notAChoice' });
    return found ?? stored;
  }

  time(field: OutlineField, stored: string): string {
    const time = readTime(field, this.#values.get(field));
    if (typeof time === 'string') return time;
    this.wrong({ field, problem: 'notATime' });
    return stored;
  }

  /** Somebody, or nobody. `stored` is let through as it is, whoever is in the team now. */
  person(field: OutlineField, stored: Picked | undefined, isOfTeam: boolean): Picked | undefined {
    const value = this.raw(field);
    return value === '' || value === noneChoice
      ? undefined
      : this.#picked(field, value, stored ? [stored] : [], isOfTeam);
  }

  people(field: OutlineField, stored: readonly Picked[], max: number): Picked[] {
    const values = [...new Set(this.raw(field).split(','))]
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (values.length > max) this.wrong({ field, problem: 'tooMany', max });
    return values.slice(0, max).flatMap((value) => this.#picked(field, value, stored, true) ?? []);
  }

  #picked(field: OutlineField, value: string, stored: readonly Picked[], isOfTeam: boolean): Picked | undefined {
    const ref = personRefSchema.safeParse(value);
    if (!ref.success) {
      this.wrong({ field, problem: 'notAChoice' });
      return undefined;
    }
    const present = stored.find(({ id }) => id === ref.data);
    if (present !== undefined) return present;
    const member = this.team.people.find(({ id }) => id === ref.data);
    if (member !== undefined) return { id: member.id, name: member.name };
    if (isOfTeam && this.team.isWhole) {
      this.wrong({ field, problem: 'notInTeam', about: ref.data.includes('@') ? ref.data : '' });
      return undefined;
    }
    return { id: ref.data, name: this.team.met?.find(({ id }) => id === ref.data)?.name ?? '' };
  }
}
