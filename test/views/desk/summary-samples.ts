import type { Language } from '../../../src/domain/language';
import type { Publication, Summary, SummaryLine } from '../../../src/domain/desk/summary';
import type { SummaryOptions } from '../../../src/views/desk/summary/summary-options';

export const meeting = {
  id: '2026-11-24-0900',
  startsAt: '2026-11-24T08:00:00.000Z',
  day: '2026-11-24',
} as const;

export const chair = { id: '20000000-0000-4000-8000-000000000001', name: 'Nina Berg' };
export const approver = { id: '20000000-0000-4000-8000-000000000009', name: 'Ola Fjeld' };

export function aLine(change: Partial<SummaryLine> = {}): SummaryLine {
  return { key: 'action.a', section: 'action', text: 'Ring fylket', visibility: 'group', isLeftOut: false, ...change };
}

export function aSummary(change: Partial<Summary> = {}): Summary {
  return {
    id: meeting.id,
    version: 3,
    state: 'draft',
    intro: { text: '', visibility: 'group' },
    lines: [aLine()],
    posted: 0,
    ...change,
  };
}

export function aPublication(change: Partial<Publication> = {}): Publication {
  return {
    id: `${meeting.id}.1`,
    version: 1,
    meetingId: meeting.id,
    nth: 1,
    at: '2026-11-24T10:00:00.000Z',
    by: chair,
    intro: { text: '', visibility: 'group' },
    lines: [aLine()],
    wentWide: false,
    ...change,
  };
}

export function summaryOptions(language: Language, change: Partial<SummaryOptions> = {}): SummaryOptions {
  return {
    groupId: 'samordning',
    groupName: 'Samordningsgruppen',
    timeZone: 'Europe/Oslo',
    language,
    meeting,
    ...change,
  };
}

/** A summary as one is after a full meeting: 15 areas, 30 actions, and some of everything else. */
export function fullSummary(text: (index: number) => string, change: Partial<Summary> = {}): Summary {
  const levels = ['normal', 'strained', 'critical'] as const;
  const lines = (
    section: SummaryLine['section'],
    count: number,
    more: (index: number) => Partial<SummaryLine> = () => ({}),
  ) =>
    Array.from({ length: count }, (_, index) =>
      aLine({ key: `${section}.${index}`, section, text: text(index), ...more(index) }),
    );
  return aSummary({
    lines: [
      ...lines('situation', 15, (index) => ({
        key: `area.area${index}`,
        title: `Område ${index + 1} med et langt navn`,
        areaId: `area${index}`,
        ...(index !== 3 && { level: levels[index % 3] ?? 'normal' }),
      })),
      ...lines('agenda', 6, (index) => ({ title: `Sak ${index + 1}` })),
      ...lines('action', 30),
      ...lines('decision', 3, () => ({ title: 'Rådmann Kari Nordmann' })),
      ...lines('advice', 3),
      ...lines('case', 3, (index) => ({ title: `Løftet sak ${index + 1}` })),
    ],
    ...change,
  });
}
