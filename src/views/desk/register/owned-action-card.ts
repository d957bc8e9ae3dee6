import type { OwnedActionCard, OwnedActionOptions } from './owned-action-view';
import { versionOfAction } from '../../../domain/action-changes/version-of-action';
import { cardButton } from '../../card-button';
import type { CardMessage } from '../../card-message';
import { cutText } from '../../../domain/cut-text';
import { dayText } from '../../dates';
import { problemText } from '../../problem-text';
import { registerData, type RegisterVerb } from '../../register-press';
import { shownText } from '../../shown-text';
import { say } from '../../words';
import { formCard } from '../form-card';
import { actionCardFields } from './entry-fields';
import { ownedActionLines } from './owned-action-lines';
import { ownedActionSheets } from './owned-action-sheets';

/** An action in somebody's chat: tick it off, move its date with a reason, or hand it over. */
export function ownedActionCard(owned: OwnedActionCard, options: OwnedActionOptions): CardMessage {
  const { language, groupId, groupName, problems = [], told = [] } = options;
  const { action, mayChange } = owned;
  const isOpen = action.state === 'open';
  const sheets = mayChange && isOpen ? ownedActionSheets(owned, options) : [];
  const labels: Readonly<Record<string, string>> = {
    [actionCardFields.due]: say(language, 'owned.newDue'),
    [actionCardFields.reason]: say(language, 'owned.reason'),
    [actionCardFields.to]: say(language, 'owned.to'),
  };
  const wrong = problems.map((problem) => problemText(labels[problem.field] ?? problem.field, problem, language));
  const button = (verb: RegisterVerb, title: string) =>
    cardButton(title, registerData(verb, { g: groupId, id: action.id, r: versionOfAction(action), l: language }), {
      style: verb === 'action.done' ? 'positive' : 'default',
      inputs: 'none',
    });
  return formCard(
    {
      ...titleOf(owned, options),
      group: groupName,
      notice: [...told, ...(wrong.length === 0 ? [] : [say(language, 'owned.problems'), ...wrong])],
      lines: ownedActionLines(owned, options),
      buttons: !mayChange
        ? []
        : isOpen
          ? [button('action.done', say(language, 'owned.done'))]
          : [button('action.reopen', say(language, 'owned.reopen'))],
      sheets,
    },
    language,
  );
}

function titleOf({ card, action, mayChange }: OwnedActionCard, { language, today, isShown }: OwnedActionOptions) {
  const text = cutText(shownText(action.text), 200);
  const plain = say(language, 'owned.summary', { text });
  if (action.state === 'done') return { title: say(language, 'owned.doneTitle'), summary: plain };
  if (!mayChange) return { title: say(language, 'owned.elsewhereTitle'), summary: plain };
  if (card === 'ownerLeft') return { title: say(language, 'owned.leftTitle'), summary: plain };
  const isOver = action.due !== undefined && action.due < today;
  if (isOver)
    return { title: say(language, 'owned.afterTitle'), summary: say(language, 'owned.afterSummary', { text }) };
  if (card === 'actionReminder' && action.due !== undefined) {
    const day = dayText(action.due, language, today);
    return { title: say(language, 'owned.beforeTitle'), summary: say(language, 'owned.beforeSummary', { day, text }) };
  }
  return { title: say(language, isShown === true ? 'owned.shownTitle' : 'owned.title'), summary: plain };
}
