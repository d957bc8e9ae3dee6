import { z } from 'zod';

const schemaAddress = z
  .string()
  .regex(/^https:\/\/developer\.microsoft\.com\/json-schemas\/teams\/v[\d.]+\/[\w.]+\.json$/);

/** The part of a Teams app manifest that packaging reads; everything else passes through untouched. */
export const appManifestSchema = z.looseObject({
  $schema: schemaAddress,
  manifestVersion: z.string(),
  version: z.string(),
  name: z.looseObject({ short: z.string(), full: z.string() }),
  description: z.looseObject({ short: z.string(), full: z.string() }),
  icons: z.looseObject({ color: z.string(), outline: z.string() }),
  localizationInfo: z.looseObject({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.looseObject({ languageTag: z.string(), file: z.string().regex(/^[a-z-]+\.json$/) })),
  }),
  bots: z.array(
    z.looseObject({
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.looseObject({
          scopes: z.array(z.string()),
          commands: z.array(z.looseObject({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
});
export type AppManifest = z.infer<typeof appManifestSchema>;
