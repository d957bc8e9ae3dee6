import { localDateSchema, timeZoneSchema } from '../../domain/calendar';
import { guidSchema, personRefSchema, slugSchema } from '../../domain/identifiers';
import { languageSchema } from '../../domain/language';
import { parseWallTime } from '../../domain/weekday';
import { durationMinutes } from './duration-minutes';
import { knownCountries } from './known-countries';
import { parseWeekday } from './parse-weekday';
import { textReader } from './text-reader';

const guidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A name that can be seen: one of blanks or invisible marks alone would be an empty row on the board. */
function oneLine(most: number): (text: string) => string | undefined {
  return (text) =>
    /[^\p{Z}\p{Cc}\p{Cf}]/u.test(text) && text.length <= most && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? text : undefined;
}

function threadId(text: string): string | undefined {
  return /^\S{1,200}$/.test(text) && !/^https?:/i.test(text) && !guidShape.test(text) ? text : undefined;
}

function threadIdHint(text: string): string | undefined {
  const inLink = /(19%3a[^/?]+|19:[^/?]+)/i.exec(text)?.[1];
  if (inLink !== undefined && /^https?:/i.test(text)) {
    const id = inLink.replace(/%3a/gi, ':').replace(/%40/gi, '@');
    return `that is a link; write "${id.replace(/[^\w:@.-]/g, '')}"`;
  }
  return guidShape.test(text) ? 'that is the id of the Microsoft 365 group, not of the team in Teams' : undefined;
}

function dateHint(text: string): string | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  const [day = '', month = '', year = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return localDateSchema.safeParse(date).success ? `write ${date}` : undefined;
}

/** `no` is Norway's code in other letters and `false` in other readers of YAML, so neither is guessed. */
function countryHint(text: string): string | undefined {
  const code = text.toUpperCase();
  if (code === 'NO') return 'write NO for Norway, or none for no public holidays';
  return knownCountries.includes(code) ? `write ${code}` : undefined;
}

function parseMessages(text: string): number | undefined {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= 50 ? count : undefined;
}

/** The readers of a group file's single values. */
export const values = {
  groupName: textReader('a name of 1 to 80 characters on one line', oneLine(80)),
  areaName: textReader('a name of 1 to 80 characters on one line', oneLine(80)),
  organisation: textReader('a name of 1 to 120 characters on one line', oneLine(120)),
  id: textReader(
    'an id of 1 to 50 letters, digits, "-", "_" or ".", starting with a letter or digit',
    (text) => slugSchema.safeParse(text.normalize('NFC')).data,
  ),
  tenantId: textReader(
    'the Entra tenant id, such as 11111111-2222-3333-4444-555555555555',
    (text) => guidSchema.safeParse(text).data,
  ),
  person: textReader(
    'a person: an Entra object id, or a sign-in name such as kari.nordmann@kommune.no',
    (text) => personRefSchema.safeParse(text).data,
  ),
  teamId: textReader('the team\'s id in Teams, such as "19:…@thread.tacv2"', threadId, threadIdHint),
  channelId: textReader('the channel\'s id in Teams, such as "19:…@thread.tacv2"', threadId, threadIdHint),
  language: textReader('nb, nn or en', (text) => languageSchema.safeParse(text.toLowerCase()).data),
  timeZone: textReader('a time zone by its IANA name, such as Europe/Oslo', (text) =>
    /^(Etc\/|UTC$)|^\w+\/./.test(text) ? timeZoneSchema.safeParse(text).data : undefined,
  ),
  weekday: textReader('a weekday in English or Norwegian, such as tuesday, tirsdag or tysdag', parseWeekday),
  time: textReader('a time of day in quotes, such as "09:00"', parseWallTime),
  duration: textReader('a duration of weeks, days, hours and minutes, such as P2D, PT2H or P1DT12H', (text) =>
    durationMinutes(text.toUpperCase()) === undefined ? undefined : text.toUpperCase(),
  ),
  date: textReader(
    'a date from 1900 to 2199, such as 2026-11-24',
    (text) => (/^(19|20|21)/.test(text) ? localDateSchema.safeParse(text).data : undefined),
    dateHint,
  ),
  predecessorKind: textReader('renamed, split or merged', (text) =>
    (['renamed', 'split', 'merged'] as const).find((kind) => kind === text.toLowerCase()),
  ),
  card: textReader('full or short', (text) => (['full', 'short'] as const).find((card) => card === text.toLowerCase())),
  yesOrNo: textReader('true or false', (text) => {
    const word = text.toLowerCase();
    return word === 'true' || word === 'yes' ? true : word === 'false' || word === 'no' ? false : undefined;
  }),
  country: textReader(
    'the code of a country in capitals, such as NO or SE, or none',
    (text) => (text === 'none' || knownCountries.includes(text) ? text : undefined),
    countryHint,
  ),
  freeDayName: textReader('a name of 1 to 80 characters on one line', oneLine(80)),
  whenFree: textReader('skip, before or after', (text) =>
    (['skip', 'before', 'after'] as const).find((then) => then === text.toLowerCase()),
  ),
  leaderTitle: textReader('a title of 1 to 80 characters on one line', oneLine(80)),
  focusArea: textReader('a name of 1 to 80 characters on one line', oneLine(80)),
  followers: textReader('tenant, group or nobody', (text) =>
    (['tenant', 'group', 'nobody'] as const).find((who) => who === text.toLowerCase()),
  ),
  length: textReader('a duration of at least five minutes and at most a day, such as PT1H or PT90M', (text) => {
    const minutes = durationMinutes(text.toUpperCase()) ?? 0;
    return minutes >= 5 && minutes <= 24 * 60 ? text.toUpperCase() : undefined;
  }),
  messagesPerDay: textReader('a whole number from 1 to 50', parseMessages),
};
