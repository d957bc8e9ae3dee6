import type { AgendaItem } from '../../../domain/agenda/agenda-item';
import type { Language } from '../../../domain/language';
import { say } from '../../words';

/** What an item of an agenda is called, not yet made ready to be shown. */
export function itemTitle(item: AgendaItem, language: Language): string {
  switch (item.kind) {
    case 'case':
      return item.about.title;
    case 'area':
      return item.row.areaName;
    case 'raised':
      return item.item.text.replaceAll('\n', ' ');
    case 'action':
      return item.action.text;
    case 'own':
      return item.title;
    case 'rest':
      return say(language, 'agenda.section.rest');
  }
}
