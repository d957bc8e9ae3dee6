import type { Assignment } from '../../domain/desk/upward/assignment';
import type { Language } from '../../domain/language';
import { cardButton } from '../card-button';
import { upwardData } from '../upward-press';
import { say } from '../words';
import type { FormSheet } from './form-card';
import { deliverField } from './upward-fields';

/** The form that delivers on a task, for any card of the chair's or the owner's that shows it; none once it is over. */
export function deliverSheet(
  about: Assignment | undefined,
  { groupId, language }: { readonly groupId: string; readonly language: Language },
): readonly FormSheet[] {
  if (about === undefined || about.isOver) return [];
  return [
    {
      title: say(language, about.delivery === undefined ? 'upward.deliver' : 'upward.deliverAgain'),
      fields: [{ id: deliverField, label: say(language, 'upward.deliverText'), kind: 'text', isRequired: true }],
      save: cardButton(
        say(language, 'upward.deliverSave'),
        upwardData('up.deliver', { g: groupId, c: about.caseId, n: about.deliveries, l: language }),
        { style: 'positive' },
      ),
    },
  ];
}
