import { raisedIn } from '../board';
import type { MeetingArea } from '../meeting';
import type { RaisedItem } from '../status-reply';
import type { AgendaFacts } from './agenda-facts';
import type { AgendaArea, AgendaItemOf } from './agenda-item';
import { agendaKey } from './agenda-key';

type Raised = AgendaItemOf<'raised'>;

const sections = { matter: 'matters', need: 'needs', signal: 'signals' } as const;

/** The matters, needs and due warnings of the areas' replies; of an area that has not answered, what stands from before. */
export function raisedItems(facts: AgendaFacts): readonly Raised[] {
  const { areas, cases, settled } = facts;
  const made = new Set(
    cases.flatMap(({ source }) => (source === undefined ? [] : [agendaKey.matter(source.areaId, source.itemId)])),
  );
  const all = areas.flatMap((area) =>
    standingIn(area).map((item) => ({ area: named(area), item, coveredBy: area.covered?.[item.id] })),
  );
  return all.flatMap(({ area, item, coveredBy }): Raised[] => {
    const { kind } = item;
    if (kind === 'offer') return [];
    const key = agendaKey[kind](area.id, item.id);
    if (made.has(key) || settled.has(key)) return [];
    if (kind === 'signal' && !isToBeLookedAt(item, facts.day) && !facts.kept.has(key)) return [];
    return [
      {
        ...{ key, section: sections[kind], kind: 'raised', area, item },
        concerns: item.areas.map((id) => ({ id, name: nameOf(areas, id) })),
        offers:
          kind === 'need'
            ? all
                .filter((other) => other.item.kind === 'offer' && other.area.id !== area.id)
                .map((other) => ({ area: other.area, text: other.item.text }))
            : [],
        coveredBy: kind === 'need' ? coveredBy : undefined,
      },
    ];
  });
}

/** Everything the area has raised that stands, this meeting's first. */
export function standingIn(area: MeetingArea): readonly RaisedItem[] {
  const { reply, previous } = area;
  return reply === undefined ? (previous?.standing ?? []) : [...raisedIn(area), ...reply.standing];
}

function isToBeLookedAt({ lookAgain }: RaisedItem, day: string): boolean {
  return lookAgain !== undefined && lookAgain <= day;
}

function named({ areaId, areaName }: MeetingArea): AgendaArea {
  return { id: areaId, name: areaName };
}

function nameOf(areas: readonly MeetingArea[], id: string): string {
  return areas.flatMap((area) => area.areas).find((area) => area.id === id)?.name ?? id;
}
