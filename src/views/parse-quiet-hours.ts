import { wallTimeSchema } from '../domain/weekday';

/** What somebody wrote after `stille`: hours of their own, the group's again, or nothing that can be read. */
export type AskedQuietHours =
  | { readonly kind: 'own'; readonly from: string; readonly to: string }
  | { readonly kind: 'group' }
  | { readonly kind: 'unreadable' };

const off = /^(av|slå av|fjern|off|none|nei|no)$/;
/** `22-07`, `22:30–6`, «fra 22 til 7», “from 22.00 to 07.00”. */
const between =
  /^(?:(?:fra|frå|from) )?(?:(?:kl\.?|klokken|klokka) )?(\S+?)(?: ?[-–—] ?| til | to | until | )(?:kl\.? )?(\S+)$/;

/** Reads hours as people write them. Hours that end when they begin are no hours. Never throws. */
export function parseQuietHours(text: string): AskedQuietHours {
  const written = text
    .slice(0, 60)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  if (off.test(written)) return { kind: 'group' };
  const [, first = '', second = ''] = between.exec(written) ?? [];
  const from = timeOf(first);
  const to = timeOf(second);
  if (from === undefined || to === undefined || from === to) return { kind: 'unreadable' };
  return { kind: 'own', from, to };
}

function timeOf(written: string): string | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(written) ?? [];
  if (hour === undefined) return undefined;
  // Midnight at the end of the day is written so by some.
  const time = `${(hour === '24' ? '0' : hour).padStart(2, '0')}:${minute}`;
  return wallTimeSchema.safeParse(time).success ? time : undefined;
}
