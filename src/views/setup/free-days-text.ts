import type { FreeDays } from '../../domain/setup/group-outline';
import type { Language } from '../../domain/language';
import { dayText } from '../dates';
import { shownText } from '../shown-text';
import { say } from '../words';

/** Free days with their year, and the name they have: «Romjul: 28. desember til 30. desember 2026». */
export function freeDaysText({ from, to, name = '' }: FreeDays, language: Language): string {
  // Seen from no year, so that it is always told.
  const last = dayText(to, language, '');
  const days = from === to ? last : say(language, 'setup.freePeriod', { from: dayText(from, language, to), to: last });
  return name === '' ? days : `${shownText(name)}: ${days}`;
}
