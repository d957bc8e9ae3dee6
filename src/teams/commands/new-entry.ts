import { meetingToRegisterIn } from '../../app/register/meeting-to-register-in';
import { may } from '../../domain/access';
import type { Entry } from '../../domain/desk/entry';
import { keyOf } from '../../domain/group';
import { messageId } from '../message-id';
import { drawEntryForm } from '../presses/register/draw-entry-form';
import { sentence } from '../turn';
import type { CommandHandler } from './command-handler';

/** `råd <text>`, `beslutning <text>`, `notat <text>`: the form for it, filled with the text. */
export function newEntry(kind: Entry['kind']): CommandHandler {
  return async (ports, { turn, mine: { group, roles }, argument }) => {
    if (!may(roles.all, 'register')) return sentence(turn, 'reply.refused.badCard');
    const meeting = await meetingToRegisterIn(ports, keyOf(group));
    if (meeting === undefined) return sentence(turn, 'register.refused.noMeeting');
    const language = turn.sender.isPersonal ? turn.language : group.language;
    const about = { kind, meetingId: meeting.id, entryId: messageId(turn.sender) };
    return drawEntryForm(ports, { group, roles: roles.all, language }, about, { text: argument });
  };
}
