import { z } from 'zod';
import { isWithin, localDateSchema, timeZoneSchema, type LocalDate } from './calendar';
import { guidSchema, personRefSchema, slugSchema, type GroupKey, type PersonRef } from './identifiers';
import { languageSchema } from './language';
import { rhythmSchema } from './rhythm';
import { wallTimeSchema, weekdays } from './weekday';

/** Most areas a group may have on one day: closing a meeting rewrites each in one transaction of 100 operations. */
export const maxAreas = 90;

/** Most leaders a group may have on one day; those who were before are kept besides. */
export const maxLeaders = 20;

const period = { from: localDateSchema.optional(), to: localDateSchema.optional() };

const postSchema = z.object({ person: personRefSchema, ...period });
/** Somebody's time in a post; both days belong to it. */
export type Post = z.infer<typeof postSchema>;

const areaSchema = z.object({
  id: slugSchema,
  /** Every name the area has had, each with the days it was valid. */
  names: z.array(z.object({ name: z.string().min(1).max(80), ...period })).min(1),
  ...period,
  /** The areas this one came from, so that a board over years can be read. */
  predecessors: z.array(z.object({ area: slugSchema, kind: z.enum(['renamed', 'split', 'merged']) })),
  coordinators: z.array(postSchema),
  deputies: z.array(postSchema),
});
/** A part of the organisation with one coordinator at a time. */
export type Area = z.infer<typeof areaSchema>;

export const groupSchema = z.object({
  id: slugSchema,
  name: z.string().min(1).max(80),
  organisation: z.string().max(120).optional(),
  language: languageSchema,
  timeZone: timeZoneSchema,
  tenantId: guidSchema,
  channel: z.object({ teamId: z.string().min(1).max(200), channelId: z.string().min(1).max(200) }),
  chair: personRefSchema,
  deputyChair: personRefSchema.optional(),
  meeting: z.object({
    weekday: z.enum(weekdays),
    time: wallTimeSchema,
    /** ISO 8601 durations before the meeting's start. */
    askBefore: z.string(),
    deadlineBefore: z.string(),
    /** See `Rhythm`; what is left out has the default of `rhythmOf`. */
    /** ISO 8601 duration; what the agenda has to fit into. */
    lasts: z.string().optional(),
    ...rhythmSchema.pick({ remindBefore: true, postBefore: true, closeAfter: true }).partial().shape,
  }),
  /** False when the bot does nothing by the clock: the chair opens, posts and closes. */
  automatic: z.boolean().optional(),
  /** What the faster rhythms have instead of the defaults of `rhythmOf`. */
  rhythms: z
    .object({ intensified: rhythmSchema.partial().optional(), crisis: rhythmSchema.partial().optional() })
    .optional(),
  /** Days without a meeting in the normal rhythm; see `holidaysOf` for what is left out. */
  holidays: z
    .object({
      /** ISO 3166 code of the country, or `none`. */
      country: z.string().max(6),
      /** The group's own free days. */
      free: z.array(z.object({ from: localDateSchema, to: localDateSchema, name: z.string().max(80).optional() })),
      /** What becomes of the meeting: skipped, or moved to the working day before or after. */
      then: z.enum(['skip', 'before', 'after']),
    })
    .partial()
    .optional(),
  /** No reminders then in the normal rhythm; a person's own hours come first. */
  quietHours: z.object({ from: wallTimeSchema, to: wallTimeSchema }).optional(),
  /** Most nudges to one person on one day: reminders and digests. Cards, answers and what the chair is told are not counted. */
  messagesPerDay: z.number().int().min(1).max(50).optional(),
  /** Those whom matters are put to, with what they are in the organisation. */
  leaders: z.array(postSchema.extend({ title: z.string().max(80).optional() })).optional(),
  /** Looks at what goes wide before it goes: communications or the crisis leadership. */
  approver: personRefSchema.optional(),
  /** The group's own names for what it works on across the areas. */
  focusAreas: z.array(z.string().min(1).max(80)).max(20).optional(),
  /** Who may follow the group: anybody in the organisation, its own people and leaders, or nobody. */
  followers: z.enum(['tenant', 'group', 'nobody']).optional(),
  areas: z.array(areaSchema),
  /** People without an area: they take part and own actions, and get no status card. */
  members: z.array(postSchema),
});
/** A coordination group as its file describes it, with its history in dated names and posts. */
export type Group = z.infer<typeof groupSchema>;

/** Where the group lives. */
export function keyOf(group: { tenantId: string; id: string }): GroupKey {
  return { tenantId: group.tenantId, groupId: group.id };
}

/** The areas that exist on `day`, in the order of the group file. */
export function areasOn(group: Group, day: LocalDate): readonly Area[] {
  return group.areas.filter((area) => isWithin(area, day));
}

/** The area's name on `day`; the nearest known name when the file leaves a gap. */
export function areaNameOn(area: Area, day: LocalDate): string {
  const named = area.names.find((name) => isWithin(name, day)) ?? area.names.at(-1);
  return named?.name ?? area.id;
}

/** The area as a choice or a record keeps it: the id with the name of the day. */
export function namedArea(area: Area, day: LocalDate): { readonly id: string; readonly name: string } {
  return { id: area.id, name: areaNameOn(area, day) };
}

/** Who holds a post on `day`; the latest start wins when periods overlap. */
export function holderOn(posts: readonly Post[], day: LocalDate): PersonRef | undefined {
  return posts
    .filter((post) => isWithin(post, day))
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
    .at(0)?.person;
}

/** Everyone who belongs to the group on `day`, each once: chair, deputy chair, area people, members. */
export function peopleOn(group: Group, day: LocalDate): readonly PersonRef[] {
  const areaPosts = areasOn(group, day).flatMap((area) => [
    holderOn(area.coordinators, day),
    holderOn(area.deputies, day),
  ]);
  const members = group.members.filter((member) => isWithin(member, day)).map((member) => member.person);
  const all = [group.chair, group.deputyChair, ...areaPosts, ...members];
  return [...new Set(all.filter((person) => person !== undefined))];
}
