import { createHash } from 'node:crypto';
import { may } from '../../domain/access';
import { caseLimits } from '../../domain/desk/case';
import { cutText } from '../../views/cut-text';
import { drawParkForm } from '../draw-park-form';
import { sentence } from '../turn';
import { chairName } from './chair-name';
import type { CommandHandler } from './command-handler';

/** `sak <text>`: the short form for a matter, filled with the text. For every employee, in the group or not. */
export const raise: CommandHandler = async (ports, { turn, mine: { group, roles }, argument }) => {
  const { language, sender } = turn;
  if (!may(roles.all, 'raiseCase')) {
    return sentence(turn, 'parkCase.stranger', { group: group.name, chair: await chairName(ports, group, language) });
  }
  const text = argument.trim();
  const [line = ''] = text.split('\n');
  const isWhole = text === line && line.length <= caseLimits.title;
  return drawParkForm(ports, group, roles, {
    language,
    caseId: caseIdFrom(sender.conversationId, sender.activityId),
    title: cutText(line, caseLimits.title),
    description: isWhole ? '' : cutText(text, caseLimits.description),
  });
};

/** The same message, redelivered, raises the same case. */
function caseIdFrom(conversationId: string, activityId: string): string {
  return createHash('sha256').update(`case\n${conversationId}\n${activityId}`).digest('base64url').slice(0, 22);
}
