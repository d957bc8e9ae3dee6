import { z } from 'zod';

/** A translation of the manifest's texts: names such as `name.short` and the text in that language. */
export const languageFileSchema = z
  .object({ $schema: z.string() })
  .catchall(z.string())
  .transform((file) => {
    const { $schema, ...texts } = file;
    return { $schema, texts: new Map(Object.entries(texts)), file };
  });
