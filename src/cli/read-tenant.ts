import { guidSchema } from '../domain/identifiers';

export type ReadTenant =
  { readonly ok: true; readonly tenantId: string | undefined } | { readonly ok: false; readonly problem: string };

/** The value of `--tenant`, when there is one. */
export function readTenant(tenant: string | undefined): ReadTenant {
  const tenantId = tenant === undefined ? undefined : guidSchema.safeParse(tenant).data;
  if (tenant === undefined || tenantId !== undefined) return { ok: true, tenantId };
  return { ok: false, problem: `--tenant needs an Entra tenant id, and ${JSON.stringify(tenant)} is none.` };
}
