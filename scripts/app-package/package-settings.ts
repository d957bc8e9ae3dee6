import { z } from 'zod';

const guid = z.string().regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/);
const address = z
  .string()
  .max(2048)
  .regex(/^https:\/\/[^\s/]+\.[^\s]+$/);

const settingsSchema = z.object({
  MicrosoftAppId: guid,
  TEAMS_APP_ID: guid,
  APP_VERSION: z.string().regex(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/),
  DEVELOPER_NAME: z.string().min(1).max(32),
  DEVELOPER_WEBSITE_URL: address,
  DEVELOPER_PRIVACY_URL: address,
  DEVELOPER_TERMS_URL: address,
});
/** What one installation writes into the app package; the key names are those of the environment. */
export type PackageSettings = z.infer<typeof settingsSchema>;

const whatToWrite: Record<keyof PackageSettings, string> = {
  MicrosoftAppId:
    "the bot's application (client) id, a GUID; it stands as Microsoft App ID in the Azure Bot's Configuration",
  TEAMS_APP_ID: 'a GUID of your own for the app in Teams, or leave the key out to use MicrosoftAppId',
  APP_VERSION:
    'three numbers such as 1.4.0, higher than the version in Teams, or leave the key out for that of package.json',
  DEVELOPER_NAME: 'who offers the app to its users, such as Fjordvik kommune, at most 32 characters',
  DEVELOPER_WEBSITE_URL: 'an https address where users find help with the app',
  DEVELOPER_PRIVACY_URL: "an https address with the app's privacy statement",
  DEVELOPER_TERMS_URL: "an https address with the app's terms of use",
};

/**
 * Reads the settings of the app package from the environment.
 *
 * Every missing or wrong key gives one sentence that says what to write. The value itself is never repeated: a secret
 * pasted into the wrong line must not reach a build log.
 */
export function readPackageSettings(
  environment: Readonly<Record<string, string | undefined>>,
  defaultVersion: string,
): { settings: PackageSettings; problems: [] } | { settings?: never; problems: string[] } {
  const value = (key: string): string | undefined => environment[key]?.trim() || undefined;
  const parsed = settingsSchema.safeParse({
    ...Object.fromEntries(Object.keys(whatToWrite).map((key) => [key, value(key)])),
    TEAMS_APP_ID: value('TEAMS_APP_ID') ?? value('MicrosoftAppId'),
    APP_VERSION: value('APP_VERSION') ?? defaultVersion,
  });
  if (parsed.success) {
    return { settings: parsed.data, problems: [] };
  }
  const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  const keys = Object.entries(whatToWrite).filter(
    ([key]) => wrong.has(key) && (key !== 'TEAMS_APP_ID' || value(key) !== undefined),
  );
  return {
    problems: keys.map(
      ([key, hint]) => `${key} is ${value(key) === undefined ? 'missing' : 'not valid'}: write ${hint}.`,
    ),
  };
}
