import { mainParts } from '../../domain/setup/setup';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import { factLines } from './fact-lines';
import { outlineCard } from './outline-card';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partTitle } from './part-title';
import { pickedName } from './picked-name';
import { showPart } from './show-part';
import { setupData } from './setup-data';

type ReviewOptions = OutlineOptions & {
  /** The reader is the one who makes the group of it. */
  readonly mayFinish: boolean;
};

/** All that was filled in, what is still wrong with it, and the button that makes the group for those who may. */
export function reviewCard(options: ReviewOptions): CardMessage {
  const { outline, language, target, version: r, mayFinish, problems = [] } = options;
  const isReady = problems.length === 0;
  const edit = [...mainParts, 'settings' as const].map((view) => showPart(view, options));
  const create = cardButton(say(language, 'setup.create'), setupData('setup.create', target, language, { r }), {
    style: 'positive',
  });
  return outlineCard(language, () => ({
    title: partTitle('review', options),
    group: shownText(outline.name),
    notice: outlineNotice(options),
    lines: [...factLines(options), ...(isReady ? [labelledLine('', whoFinishes(options))] : [])],
    fields: [],
    rows: [isReady && mayFinish ? [create] : [], edit.slice(0, 2), edit.slice(2, 4), edit.slice(4)],
  }));
}

function whoFinishes({ outline, offeredTo, language, mayFinish }: ReviewOptions): string {
  if (mayFinish) return say(language, 'setup.reviewReady');
  const chair = outline.chair === undefined ? '' : pickedName(outline.chair, language);
  if (offeredTo === undefined || offeredTo.name === '' || offeredTo.id === outline.chair?.id) {
    return say(language, 'setup.reviewWaitOne', { chair });
  }
  return say(language, 'setup.reviewWait', { chair, offered: shownText(offeredTo.name) });
}
