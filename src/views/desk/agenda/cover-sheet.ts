import type { AgendaArea, AgendaItemOf } from '../../../domain/agenda/agenda-item';
import type { MeetingAgenda } from '../../../domain/agenda/meeting-agenda';
import { cutText } from '../../../domain/cut-text';
import type { Language } from '../../../domain/language';
import type { CardButton } from '../../card-button';
import { say } from '../../words';
import type { FormSheet } from '../form-card';
import { agendaFields, nothing } from './agenda-fields';
import type { AgendaRoom } from './agenda-lines';
import { itemTitle } from './item-title';

type Need = AgendaItemOf<'raised'>;

/** The sheet where the chair marks which area covers a need, or opens it again; none while nobody needs anything. */
export function coverSheet(
  { items, covered, areas }: MeetingAgenda,
  { language, chosen }: { readonly language: Language; readonly chosen?: string | undefined },
  room: AgendaRoom,
  save: CardButton,
): readonly FormSheet[] {
  const open = items.flatMap(({ item }) => (item.kind === 'raised' && item.section === 'needs' ? [item] : []));
  const needs = [...open, ...covered].slice(0, room.items);
  if (needs.length === 0) return [];
  const need = needs.find(({ key }) => key === chosen) ?? needs[0];
  return [
    {
      title: say(language, 'agenda.cover'),
      fields: [
        {
          id: agendaFields.need,
          label: say(language, 'agenda.coverNeed'),
          kind: 'choice',
          value: need?.key ?? '',
          choices: needs.map((one) => needChoice(one, language, room)),
        },
        {
          id: agendaFields.coverBy,
          label: say(language, 'agenda.coverBy'),
          kind: 'choice',
          value: need?.coveredBy?.id ?? nothing,
          choices: [
            { title: say(language, 'agenda.coverNobody'), value: nothing },
            ...areaChoices(needs, areas, language, room),
          ],
        },
      ],
      save,
    },
  ];
}

function needChoice(need: Need, language: Language, room: AgendaRoom): { title: string; value: string } {
  const mark = need.coveredBy === undefined ? '' : '✓ ';
  const most = Math.min(room.title, 60);
  return {
    title: `${mark}${cutText(need.area.name, most)}: ${cutText(itemTitle(need, language), most)}`,
    value: need.key,
  };
}

/** Those that have something to contribute first, with their own words; then the others, since it may be agreed in the meeting. */
function areaChoices(
  needs: readonly Need[],
  areas: readonly AgendaArea[],
  language: Language,
  room: AgendaRoom,
): { title: string; value: string }[] {
  const offers = new Map(needs.flatMap((one) => one.offers).map(({ area, text }) => [area.id, text]));
  const titled = ({ id, name: whole }: AgendaArea) => {
    const name = cutText(whole, room.title);
    const text = cutText((offers.get(id) ?? '').replaceAll('\n', ' '), Math.min(room.title, 60));
    return { title: text === '' ? name : say(language, 'agenda.coverOffers', { area: name, text }), value: id };
  };
  return [...areas.filter(({ id }) => offers.has(id)), ...areas.filter(({ id }) => !offers.has(id))].map(titled);
}
