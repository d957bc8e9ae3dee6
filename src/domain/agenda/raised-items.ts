import type { MeetingArea } from '../meeting';
import { onRoster } from '../on-roster';
import { originOf, standingIn } from '../standing';
import type { RaisedItem } from '../status-reply';
import type { AgendaFacts } from './agenda-facts';
import type { AgendaArea, AgendaItemOf } from './agenda-item';
import { agendaKey } from './agenda-key';

type Raised = AgendaItemOf<'raised'>;

/** One thing that was raised, whoever carries it now. */
interface Standing {
  readonly key: string;
  readonly item: RaisedItem;
  /** Who raised it. */
  readonly area: AgendaArea;
  readonly carriers: readonly (AgendaArea & { readonly itemId: string })[];
  readonly coveredBy: AgendaArea | undefined;
}

const sections = { matter: 'matters', need: 'needs', signal: 'signals' } as const;

/**
 * The matters, needs and due warnings of the areas' replies; of an area that has not answered, what stands from before.
 * Each once, also when both halves of an area that was split carry it.
 */
export function raisedItems(facts: AgendaFacts): readonly Raised[] {
  const { areas, cases, settled } = facts;
  const made = new Set(
    cases.flatMap(({ source }) => (source === undefined ? [] : [agendaKey.matter(source.areaId, source.itemId)])),
  );
  const all = allStanding(areas);
  return all.flatMap(({ key, area, item, carriers, coveredBy }): Raised[] => {
    const { kind } = item;
    if (kind === 'offer' || made.has(key) || settled.has(key)) return [];
    if (kind === 'signal' && !isToBeLookedAt(item, facts.day) && !facts.kept.has(key)) return [];
    return [
      {
        ...{ key, section: sections[kind], kind: 'raised', area, carriers, item },
        concerns: item.areas.map((id) => ({ id, name: nameOf(areas, id) })),
        offers: kind === 'need' ? offersTo(carriers, all) : [],
        coveredBy: kind === 'need' ? coveredBy : undefined,
      },
    ];
  });
}

function allStanding(areas: readonly MeetingArea[]): readonly Standing[] {
  const found = new Map<string, Standing>();
  for (const area of onRoster(areas)) {
    for (const item of standingIn(area)) {
      const { areaId, itemId } = originOf(area.areaId, item);
      const key = agendaKey[item.kind](areaId, itemId);
      const known = found.get(key);
      found.set(key, {
        ...{ key, item: known?.item ?? item },
        area: known?.area ?? { id: areaId, name: item.from?.areaName ?? area.areaName },
        carriers: [...(known?.carriers ?? []), { id: area.areaId, name: area.areaName, itemId: item.id }],
        coveredBy: known?.coveredBy ?? area.covered?.[item.id],
      });
    }
  }
  return [...found.values()];
}

/** What others offer; of what several carry, the first of them. */
function offersTo(carriers: Standing['carriers'], all: readonly Standing[]): Raised['offers'] {
  const isOwn = ({ id }: AgendaArea) => carriers.some((one) => one.id === id);
  return all.flatMap(({ item, carriers: others }) => {
    const [area] = others;
    return item.kind !== 'offer' || area === undefined || others.some(isOwn) ? [] : [{ area, text: item.text }];
  });
}

function isToBeLookedAt({ lookAgain }: RaisedItem, day: string): boolean {
  return lookAgain !== undefined && lookAgain <= day;
}

function nameOf(areas: readonly MeetingArea[], id: string): string {
  return areas.flatMap((area) => area.areas).find((area) => area.id === id)?.name ?? id;
}
