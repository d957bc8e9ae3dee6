import { rhythmLimits } from '../../domain/rhythm';
import type { GroupOutline } from '../../domain/setup/group-outline';
import { outlineRhythm } from '../../domain/setup/outline-rhythm';
import type { FormReader } from './form-reader';
import { ownValue } from './own-value';
import { closeChoices, postChoices, reminderChoices } from './times-choices';

/** What the part about reminders, board and closing changes; what stands as it was shown is not said by the group. */
export function readSteps(form: FormReader, outline: GroupOutline): (outline: GroupOutline) => GroupOutline {
  const shown = outlineRhythm(outline, 'normal');
  const automatic = form.choice('automatic', ['yes', 'no'], (outline.automatic ?? true) ? 'yes' : 'no') === 'yes';
  const steps = {
    remindBefore: ownValue(
      outline.remindBefore,
      form.chosen<string>('remindBefore', reminderChoices, shown.remindBefore, rhythmLimits.reminders),
      shown.remindBefore,
    ),
    postBefore: ownValue(
      outline.postBefore,
      form.choice<string>('postBefore', postChoices, shown.postBefore),
      shown.postBefore,
    ),
    closeAfter: ownValue(
      outline.closeAfter,
      form.choice<string>('closeAfter', closeChoices, shown.closeAfter),
      shown.closeAfter,
    ),
    automatic: ownValue(outline.automatic, automatic, outline.automatic ?? true),
  };
  return (stored) => ({ ...stored, ...steps });
}
