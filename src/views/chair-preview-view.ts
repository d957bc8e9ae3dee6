import type { BoardRow } from '../domain/board';
import type { Language } from '../domain/language';
import type { View } from './view';
import { cardButton, type CardButton } from './card-button';
import type { ChairPreviewOptions, PreviewRoom } from './chair-preview-options';
import { cutText } from '../domain/cut-text';
import { momentText } from './dates';
import { engineData } from './engine-data';
import { levelMark } from './level-mark';
import { missingLines } from './missing-lines';
import { shownText } from './shown-text';
import { say } from './words';

/** Everything `cards/chair-preview.json` is filled with, in the room given. */
export function chairPreviewView(options: ChairPreviewOptions, room: PreviewRoom): View {
  const { language, board, missing } = options;
  const { timeZone } = board;
  const moreMissing = missing.length - room.missing;
  const moreRows = board.rows.length - room.rows;
  return {
    lang: language,
    title: say(language, 'chairPreview.title', { when: momentText(board.startsAt, timeZone, language) }),
    group: shownText(board.groupName),
    count: say(language, 'board.count', { received: board.received, total: board.rows.length }),
    plan: planText(options),
    hasMissing: missing.length > 0,
    missing: missingLines(missing.slice(0, room.missing), { language, timeZone, names: room.names }),
    hasMoreMissing: moreMissing > 0,
    moreMissing: say(language, 'chairPreview.moreMissing', {
      count: Math.max(0, moreMissing),
      command: say(language, 'command.missing'),
    }),
    hasRows: options.state.state !== 'closed' && board.rows.length > 0,
    rows: board.rows.slice(0, room.rows).map((row) => rowView(row, language, room)),
    hasMoreRows: moreRows > 0,
    moreRows: say(language, 'chairPreview.moreRows', {
      count: Math.max(0, moreRows),
      command: say(language, 'command.board'),
    }),
    words: { missing: say(language, 'chairPreview.missing'), preview: say(language, 'chairPreview.preview') },
    buttons: buttonsOf(options),
  };
}

function rowView(row: BoardRow, language: Language, room: PreviewRoom): View {
  const { mark, color } = levelMark(row.level, language);
  const text = cutText(row.text, room.text);
  return {
    area: `${shownText(cutText(row.areaName, room.names))}  `,
    mark,
    color,
    hasText: room.text > 0 && text !== '',
    text: shownText(`\n${text}`),
  };
}

function planText({ language, board, channelName, postsAt, state }: ChairPreviewOptions): string {
  const channel = channelName === undefined ? say(language, 'chairPreview.channel') : shownText(channelName);
  const moment = (at: string) => momentText(at, board.timeZone, language);
  switch (state.state) {
    case 'planned':
      return postsAt === undefined
        ? say(language, 'chairPreview.byHand', { channel, button: say(language, 'chairPreview.postNow') })
        : say(language, 'chairPreview.planned', { channel, when: moment(postsAt) });
    case 'held':
      return say(language, 'chairPreview.held', { channel, name: shownText(state.by) });
    case 'posted':
      return say(language, 'chairPreview.posted', { channel, when: moment(state.at) });
    case 'closed':
      return state.postedAt === undefined
        ? say(language, 'chairPreview.closed')
        : say(language, 'chairPreview.closedPosted', { channel, when: moment(state.postedAt) });
  }
}

function buttonsOf({ groupId, language, board, postsAt, state }: ChairPreviewOptions): CardButton[] {
  const data = (verb: 'postNow' | 'hold' | 'release') =>
    engineData(verb, { g: groupId, m: board.meetingId, l: language });
  const postNow = cardButton(say(language, 'chairPreview.postNow'), data('postNow'), { style: 'positive' });
  const hold = cardButton(say(language, 'chairPreview.hold'), data('hold'));
  const release = cardButton(say(language, 'chairPreview.release'), data('release'));
  if (state.state === 'planned') return postsAt === undefined ? [postNow] : [postNow, hold];
  if (state.state === 'held') return postsAt === undefined ? [postNow] : [postNow, release];
  return [];
}
