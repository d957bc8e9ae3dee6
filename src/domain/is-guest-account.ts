/** Entra names an account that was invited from elsewhere `name_elsewhere#ext#@tenant`. */
export function isGuestAccount({ signInName }: { readonly signInName?: string | undefined }): boolean {
  return signInName?.includes('#ext#') ?? false;
}
