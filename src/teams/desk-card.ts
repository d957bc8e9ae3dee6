import type { Cards } from '../app/ports/cards';
import { labelledLine } from '../views/labelled-line';
import { noteCard } from '../views/note-card';

/** The card of a record of the desk, as its reader sees it now. */
export const deskCard: Cards['desk'] = (card, group, { language }) => {
  switch (card.card) {
    case 'putToLeader':
      return noteCard({ title: group.name, lines: [labelledLine(group.name, card.about.title)] }, language);
  }
};
