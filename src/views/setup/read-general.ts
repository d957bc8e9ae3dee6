import { messagesPerDayOf } from '../../domain/calendar-of-meetings/messages-per-day-of';
import type { GroupOutline } from '../../domain/setup/group-outline';
import type { FormReader } from './form-reader';
import { ownValue } from './own-value';
import { messagesChoices } from './times-choices';

/** What the part about the organisation and the number of messages changes. */
export function readGeneral(form: FormReader, outline: GroupOutline): (outline: GroupOutline) => GroupOutline {
  const organisation = form.line('organisation', 120, false, outline.organisation);
  const shown = messagesPerDayOf(outline);
  const most = Number(form.choice<string>('messagesPerDay', messagesChoices, String(shown)));
  const general = {
    organisation: organisation === '' ? undefined : organisation,
    messagesPerDay: ownValue(outline.messagesPerDay, most, shown),
  };
  return (stored) => ({ ...stored, ...general });
}
