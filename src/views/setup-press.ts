import { z } from 'zod';
import { slugSchema } from '../domain/identifiers';
import { setupParts } from '../domain/setup/setup';
import { setupIdSchema } from '../domain/setup/setup-id';

/** What is filled in: the group that is to be in a channel, or a group that is there. */
export type OutlineTarget =
  { readonly kind: 'setup'; readonly id: string } | { readonly kind: 'group'; readonly id: string };

/** The views of the set-up; `menu` and `review` ask for nothing. */
const setupViews = [...setupParts, 'review', 'menu', 'settings', 'split', 'merge', 'resume'] as const;
export type SetupView = (typeof setupViews)[number];

const targetSchema = z.union([
  z.object({ s: setupIdSchema }).transform(({ s }): OutlineTarget => ({ kind: 'setup', id: s })),
  z.object({ g: slugSchema }).transform(({ g }): OutlineTarget => ({ kind: 'group', id: g })),
]);
const version = z.number().int().min(0).max(1_000_000_000);
const v = z.literal(1);
const area = slugSchema.optional();

const verbSchema = z.discriminatedUnion('verb', [
  z.object({ v, verb: z.literal('setup.show'), view: z.enum(setupViews), a: area }),
  z.object({ v, verb: z.literal('setup.save'), part: z.enum(setupParts), then: z.enum(setupViews), r: version }),
  z.object({ v, verb: z.literal('setup.back'), part: z.enum(setupParts), then: z.enum(setupViews), r: version }),
  z.object({
    v,
    verb: z.literal('setup.area'),
    do: z.enum(['save', 'edit', 'remove', 'up', 'down', 'split', 'merge', 'recall']),
    a: area,
    r: version,
  }),
  z.object({ v, verb: z.literal('setup.leader'), do: z.enum(['add', 'remove']), r: version }),
  z.object({ v, verb: z.literal('setup.free'), do: z.enum(['add', 'remove']), r: version }),
  z.object({ v, verb: z.literal('setup.create'), r: version }),
]);

/** What the button shows, saves or goes on to. */
function viewsOf(button: z.infer<typeof verbSchema>): readonly SetupView[] {
  if ('view' in button) return [button.view];
  return 'part' in button ? [button.part, button.then] : [];
}

/**
 * The buttons of the set-up. They show a view, save a part and go on, go back with what is right of it, change the areas,
 * the leadership or the free days one at a time, and make the group. `r` is the version that the card showed.
 */
export const setupButtonSchema = z.unknown().transform((data, context) => {
  const target = targetSchema.safeParse(data);
  const button = verbSchema.safeParse(data);
  // A group that is to be gets the channel that its card stands in.
  const hasChannel = target.success && target.data.kind === 'group';
  if (target.success && button.success && (hasChannel || !viewsOf(button.data).includes('channel'))) {
    return { ...button.data, target: target.data };
  }
  context.addIssue('This is no button of the set-up.');
  return z.NEVER;
});
/** A press of one of these buttons; its inputs are for the part's own parser. */
export type SetupButton = z.infer<typeof setupButtonSchema>;
/** What the buttons ask for. */
export type SetupVerb = SetupButton['verb'];
