import type { LeaderMatter } from '../../domain/desk/upward/leader-matter';
import type { LeaderChoice } from '../../domain/desk/upward/upward-card';
import { cardButton } from '../card-button';
import { upwardData } from '../upward-press';
import { say } from '../words';
import type { FormSheet } from './form-card';
import type { FormField } from './form-field';
import { leaderTitle } from './leader-title';
import { answerFields } from './upward-fields';
import type { UpwardOptions } from './upward-options';

/** A leader's answers, each behind a button with its own form; passing on only where there is another leader. */
export function leaderSheets(
  { caseId, question }: LeaderMatter,
  others: readonly LeaderChoice[],
  { language, groupId }: UpwardOptions,
): FormSheet[] {
  const sheet = (kind: keyof typeof answerFields, field: Omit<FormField, 'id' | 'label'>): FormSheet => ({
    title: say(language, `upward.answerOpen.${kind}`),
    fields: [{ id: answerFields[kind], label: say(language, `upward.answerField.${kind}`), ...field }],
    save: cardButton(
      say(language, `upward.answerSave.${kind}`),
      upwardData(`up.${kind}`, { g: groupId, c: caseId, n: question.nth, l: language }),
      { style: 'positive' },
    ),
  });
  return [
    sheet('noted', { kind: 'text' }),
    sheet('decided', { kind: 'text', isRequired: true }),
    sheet('returned', { kind: 'text', isRequired: true }),
    ...(others.length === 0
      ? []
      : [
          sheet('passed', {
            kind: 'choice',
            isRequired: true,
            choices: others.map((one) => ({ title: leaderTitle(one), value: one.id })),
          }),
        ]),
  ];
}
