import type { Question } from '../../domain/desk/case';
import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import type { FormProblem } from '../form-problem';
import { labelledLine } from '../labelled-line';
import { problemText } from '../problem-text';
import { shownText } from '../shown-text';
import type { RawForm } from '../status-fields';
import { upwardData } from '../upward-press';
import { say } from '../words';
import { formCard } from './form-card';
import { toldKinds } from './parse-told-form';
import { valueOf } from './read-text';
import { toldFields } from './upward-fields';
import type { UpwardOptions } from './upward-options';

/** What the form is drawn of. */
export interface ToldFormOptions extends UpwardOptions {
  readonly caseId: string;
  readonly question: Question;
  readonly problems?: readonly FormProblem[] | undefined;
  readonly typed?: RawForm | undefined;
}

/** For the chair: what the leader has said, to be confirmed by the leader. */
export function toldFormCard(options: ToldFormOptions): CardMessage {
  const { language, groupId, groupName, caseId, question, problems = [], typed = {}, told } = options;
  const label = (field: string) => say(language, field === toldFields.kind ? 'upward.toldKind' : 'upward.toldText');
  const wrong = problems.map((problem) => problemText(label(problem.field), problem, language));
  return formCard(
    {
      title: say(language, 'upward.toldTitle'),
      group: groupName,
      notice: [
        ...(told === undefined ? [] : [told]),
        ...(wrong.length === 0 ? [] : [say(language, 'upward.formProblems'), ...wrong]),
      ],
      lines: [
        labelledLine(`${say(language, 'upward.matter')}: `, shownText(question.title)),
        labelledLine('', say(language, 'upward.toldIntro', { leader: shownText(question.to.name) })),
      ],
      fields: [
        {
          ...{ id: toldFields.kind, label: label(toldFields.kind), kind: 'choice', isRequired: true },
          value: valueOf(typed, toldFields.kind) || 'decided',
          choices: toldKinds.map((kind) => ({ title: say(language, `upward.answer.${kind}`), value: kind })),
        },
        {
          ...{ id: toldFields.text, label: label(toldFields.text), kind: 'text' },
          value: valueOf(typed, toldFields.text),
        },
      ],
      buttons: [
        cardButton(
          say(language, 'upward.toldSave'),
          upwardData('up.told', { g: groupId, c: caseId, n: question.nth, l: language }),
          { style: 'positive' },
        ),
      ],
    },
    language,
  );
}
