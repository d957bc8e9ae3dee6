import type { LocalDate } from '../../domain/calendar';
import { cutText } from '../../domain/cut-text';
import { personRefSchema } from '../../domain/identifiers';
import type { NamedPerson } from '../../domain/person';
import type { Picked } from '../../domain/setup/group-outline';
import type { TeamChannel } from '../../domain/setup/team-channel';
import type { OutlineField, OutlineProblem } from '../../domain/setup/outline-problem';
import { parseWallTime } from '../../domain/weekday';
import { inputText } from '../input-text';
import { rawForm } from '../raw-form';
import { readDay } from '../read-day';
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
  /** The channels that the group may have. */
  readonly channels?: readonly TeamChannel[] | undefined;
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

  /** True when the input came back as it stood when it showed `stored`, which may be written otherwise than a form would. */
  isAsShown(field: OutlineField, stored: string): boolean {
    return this.raw(field) === inputText(stored).trim();
  }

  /** One line of text; empty for none. `stored` stays to the letter when nobody touched it. */
  line(field: OutlineField, max: number, isRequired: boolean, stored = ''): string {
    if (stored !== '' && this.isAsShown(field, stored)) return stored;
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

  /** One of the channels that the group may have, or the one it has. */
  channel(field: OutlineField, stored: string | undefined): string | undefined {
    const id = this.raw(field);
    if (id === stored || this.team.channels?.some((channel) => channel.id === id) === true) return id;
    this.wrong({ field, problem: 'notThisChannel' });
    return stored;
  }

  time(field: OutlineField, stored: string): string {
    const time = readTime(field, this.#values.get(field));
    if (typeof time === 'string') return time;
    this.wrong({ field, problem: 'notATime' });
    return stored;
  }

  /** Any number of `choices` or of those that are `stored`; none when nothing came. */
  chosen<T extends string>(field: OutlineField, choices: readonly T[], stored: readonly T[], max = Infinity): T[] {
    const values = this.#list(field, ',');
    const known = [...new Set([...choices, ...stored])];
    if (values.some((value) => !known.some((one) => one === value))) this.wrong({ field, problem: 'notAChoice' });
    if (values.length > max) this.wrong({ field, problem: 'tooMany', max });
    return known.filter((one) => values.includes(one)).slice(0, max);
  }

  /** Times of day in one line, as people write them: «8, 14.00 og 20:30». */
  times(field: OutlineField, max: number): string[] {
    const words = this.#list(field, /[\s,;]+(?:(?:og|and)\s+)?/);
    const read = words.map((word) => ({ word, time: parseWallTime(/^\d{1,2}$/.test(word) ? `${word}.00` : word) }));
    const strange = read.find(({ time }) => time === undefined);
    const times = [...new Set(read.flatMap(({ time }) => (time === undefined ? [] : [time])))].toSorted();
    if (words.length === 0) this.wrong({ field, problem: 'missing' });
    if (strange !== undefined) this.wrong({ field, problem: 'notTimes', about: cutText(strange.word, 20) });
    if (times.length > max) this.wrong({ field, problem: 'tooMany', max });
    return times.slice(0, max);
  }

  day(field: OutlineField): LocalDate {
    const day = readDay(field, this.#values.get(field));
    if (typeof day === 'string') return day;
    this.wrong({ field, problem: day.problem === 'missing' ? 'missing' : 'notADate' });
    return '';
  }

  /** Somebody, or nobody. `stored` is let through as it is, whoever is in the team now. */
  person(field: OutlineField, stored: Picked | undefined, isOfTeam: boolean): Picked | undefined {
    const value = this.raw(field);
    return value === '' || value === noneChoice
      ? undefined
      : this.#picked(field, value, stored ? [stored] : [], isOfTeam);
  }

  people(field: OutlineField, stored: readonly Picked[], max: number): Picked[] {
    const values = this.#list(field, ',');
    if (values.length > max) this.wrong({ field, problem: 'tooMany', max });
    return values.slice(0, max).flatMap((value) => this.#picked(field, value, stored, true) ?? []);
  }

  #list(field: OutlineField, between: string | RegExp): string[] {
    const parts = typedText(this.raw(field)).split(between);
    return [...new Set(parts.map((part) => part.trim()))].filter((part) => part !== '');
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
