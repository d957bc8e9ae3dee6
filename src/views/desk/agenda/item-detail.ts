import type { DetailOptions, ItemDetail } from './detail-options';
import type { AgendaArea, AgendaItem, AgendaItemOf } from '../../../domain/agenda/agenda-item';
import type { Language } from '../../../domain/language';
import { cutText } from '../../../domain/cut-text';
import { dayText } from '../../dates';
import { levelMark } from '../../level-mark';
import { listText } from '../../list-text';
import { overdueMark } from '../../overdue-mark';
import { trendMark } from '../../trend-mark';
import { say } from '../../words';
import { caseDetail } from './case-detail';
import { placeOfOrigin } from './place-of-origin';

/** What stands beside and under the title of an item, not yet made ready to be shown. Never why a status has not come. */
export function itemDetail(item: AgendaItem, options: DetailOptions): ItemDetail {
  const { language, most } = options;
  switch (item.kind) {
    case 'case':
      return caseDetail(item, options);
    case 'area': {
      const { level, trend, text } = item.row;
      const marks = [levelMark(level, language).mark, trendMark(trend, language)];
      return { marks: marks.filter((mark) => mark !== ''), lines: textLines(text, most) };
    }
    case 'raised':
      return raisedDetail(item, options);
    case 'action':
      return actionDetail(item, options);
    case 'own':
      return { marks: [], lines: [] };
    case 'rest':
      return {
        marks: [],
        lines: (['quiet', 'notReceived'] as const).flatMap((list) =>
          item[list].length === 0 ? [] : [say(language, `agenda.${list}`, { areas: names(item[list], language) })],
        ),
      };
  }
}

function raisedDetail(item: AgendaItemOf<'raised'>, { language, day, most }: DetailOptions): ItemDetail {
  const { area, carriers, concerns, offers, section, coveredBy } = item;
  const isHandedOn = item.item.from !== undefined;
  const { raisedOn, lookAgain } = item.item;
  const marks = [
    placeOfOrigin({ kind: 'area', area }, language),
    ...(isHandedOn ? [say(language, 'raised.nowWith', { areas: names(carriers, language) })] : []),
    ...(concerns.length === 0 ? [] : [say(language, 'agenda.concerns', { areas: names(concerns, language) })]),
    ...(raisedOn === day ? [] : [say(language, 'raised.on', { day: dayText(raisedOn, language, day) })]),
    ...(coveredBy === undefined ? [] : [`✓ ${say(language, 'raised.coveredBy', { area: coveredBy.name })}`]),
    ...(lookAgain === undefined ? [] : [say(language, 'raised.lookAgain', { day: dayText(lookAgain, language, day) })]),
  ];
  if (section !== 'needs' || coveredBy !== undefined || most === 0) return { marks, lines: [] };
  const all = offers
    .map((offer) => `${offer.area.name}: ${cutText(offer.text.replaceAll('\n', ' '), most)}`)
    .join('; ');
  const told = offers.length === 0 ? say(language, 'agenda.noOffers') : say(language, 'agenda.offers', { offers: all });
  return { marks, lines: [cutText(told, most * 3)] };
}

function actionDetail({ action, timesOverdue }: AgendaItemOf<'action'>, { language, day }: DetailOptions): ItemDetail {
  const { owner, area, due, state } = action;
  const late =
    timesOverdue > 1 ? `◆ ${say(language, 'agenda.timesOverdue', { times: timesOverdue })}` : overdueMark(language);
  return {
    marks: [
      state === 'done' ? `✓ ${say(language, 'groupCase.state.closed')}` : late,
      owner?.name ?? say(language, 'log.noOwner'),
      area?.name ?? say(language, 'log.wholeGroup'),
      ...(due === undefined ? [] : [say(language, 'log.due', { day: dayText(due, language, day) })]),
    ],
    lines: [],
  };
}

function textLines(text: string, most: number): string[] {
  return text === '' || most === 0 ? [] : [cutText(text, most)];
}

function names(areas: readonly AgendaArea[], language: Language): string {
  return listText(
    areas.map(({ name }) => name),
    language,
  );
}
