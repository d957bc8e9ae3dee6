import { localDateSchema } from '../domain/calendar';
import type { MeetingArea } from '../domain/meeting';
import { standingBefore } from '../domain/standing';
import { levelSchema, resourceLevelSchema, type ReplyContent } from '../domain/status-reply';
import type { FieldProblem, StatusSubmission } from '../domain/status-submission';
import { parseTicks } from './parse-ticks';
import { rawForm } from './raw-form';
import {
  cardKindKey,
  fieldLimits,
  noResourceLevel,
  prefillOf,
  shortCard,
  shortFields,
  standsField,
  statusFields,
  type RawForm,
} from './status-fields';
import { typedText } from './typed-text';

/** A status card that came back: what it says, or what is wrong with it; `typed` refills a card drawn again. */
export type StatusForm =
  | { readonly ok: true; readonly submission: StatusSubmission; readonly typed: RawForm }
  | { readonly ok: false; readonly problems: readonly FieldProblem[]; readonly typed: RawForm };

type Problem = FieldProblem['problem'];

/**
 * Reads the inputs of an area's status card, the full or the short one as the pressed card says. A client that leaves out what it hid must not erase the lasting texts;
 * one that leaves out what was emptied must. Nothing is cut: what is too long is a problem and is kept
 * in `typed`. Never throws, whatever `data` is.
 */
export function parseStatusForm(data: unknown, area: MeetingArea): StatusForm {
  const typed = rawForm(data);
  const form = new StatusFormReader(typed, area);
  const level = form.level();
  const content = form.rest();
  const { ticks, problems } = parseTicks(typed);
  const all = [...form.problems, ...problems];
  return level === undefined || all.length > 0
    ? { ok: false, problems: all, typed }
    : { ok: true, submission: { content: { ...content, level }, ticks: [...ticks] }, typed };
}

class StatusFormReader {
  readonly problems: FieldProblem[] = [];
  private readonly values: ReadonlyMap<string, string>;
  private readonly prefill: ReturnType<typeof prefillOf>;
  /**
   * The whole full card came back, so what did not was emptied: clients leave out an empty input. The choice of
   * resource level, which stands behind «more», always has a value.
   */
  private readonly cameWhole: boolean;
  /** The short card came back with its inputs: the level always has a value when it is sent. */
  private readonly cameShort: boolean;

  constructor(
    typed: RawForm,
    private readonly area: MeetingArea,
  ) {
    this.values = new Map(Object.entries(typed));
    this.prefill = prefillOf(area);
    this.cameWhole = this.values.has(statusFields.resourceLevel);
    this.cameShort = this.values.get(cardKindKey) === shortCard && this.values.has(statusFields.level);
  }

  level(): ReplyContent['level'] | undefined {
    const value = this.values.get(statusFields.level) ?? '';
    if (value === '') {
      if (this.prefill.level === undefined) this.problem(statusFields.level, 'missing');
      return this.prefill.level;
    }
    const level = levelSchema.safeParse(value);
    if (!level.success) this.problem(statusFields.level, 'notAChoice');
    return level.data;
  }

  rest(): Omit<ReplyContent, 'level'> {
    const { prefill } = this;
    return {
      text: this.text('text', prefill.text).replace(/\s*\n\s*/g, ' '),
      resourceLevel: this.resourceLevel(),
      resources: this.text('resources', prefill.resources),
      challenges: this.text('challenges', prefill.challenges),
      signal: { text: this.text('signal', prefill.signal.text), lookAgain: this.lookAgain() },
      need: this.text('need', prefill.need),
      offer: this.text('offer', prefill.offer),
      matter: { text: this.text('matter', prefill.matter.text), areas: this.matterAreas() },
      ended: this.ended(),
    };
  }

  private text(field: keyof typeof fieldLimits, prefill: string): string {
    const value = this.values.get(field);
    const isEmptied = this.cameWhole || (this.cameShort && shortFields.includes(field));
    const text = value === undefined ? (isEmptied ? '' : prefill) : typedText(value);
    const max = fieldLimits[field];
    if (text.length > max) this.problem(field, 'tooLong', max);
    return text;
  }

  private resourceLevel(): ReplyContent['resourceLevel'] {
    const value = this.values.get(statusFields.resourceLevel);
    if (value === undefined) return this.prefill.resourceLevel;
    if (value === '' || value === noResourceLevel) return undefined;
    const level = resourceLevelSchema.safeParse(value);
    if (!level.success) this.problem(statusFields.resourceLevel, 'notAChoice');
    return level.data;
  }

  private lookAgain(): string | undefined {
    const value = this.values.get(statusFields.lookAgain);
    if (value === undefined) return this.cameWhole ? undefined : this.prefill.signal.lookAgain;
    if (value.trim() === '') return undefined;
    const day = localDateSchema.safeParse(value.trim());
    if (!day.success) this.problem(statusFields.lookAgain, 'notADate');
    return day.data;
  }

  private matterAreas(): string[] {
    const value = this.values.get(statusFields.matterAreas);
    if (value === undefined) return this.cameWhole ? [] : this.prefill.matter.areas;
    const chosen = new Set(value.split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()])));
    const known = this.area.areas.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    if (known.length !== chosen.size) this.problem(statusFields.matterAreas, 'notAChoice');
    return known;
  }

  private ended(): string[] {
    return standingBefore(this.area).flatMap(({ id }) => {
      const value = this.values.get(standsField(id));
      const ended = value === undefined ? this.prefill.ended.includes(id) : value !== 'true';
      return ended ? [id] : [];
    });
  }

  private problem(field: string, problem: Problem, max?: number): void {
    this.problems.push({ field, problem, max });
  }
}
