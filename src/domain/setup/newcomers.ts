import { z } from 'zod';

/** What somebody can be new as. */
export const newcomerRoles = ['chair', 'deputyChair', 'coordinator', 'deputy', 'leader', 'approver'] as const;
export const newcomerRoleSchema = z.enum(newcomerRoles);
export type NewcomerRole = z.infer<typeof newcomerRoleSchema>;

export const newcomersSchema = z.object({
  id: z.literal('newcomers'),
  version: z.number().int().positive(),
  /** `<role>:<person as the group names them>` of everybody who has been told, or knew the group before anybody was. */
  told: z.array(z.string().max(140)).max(3000),
});
