import { may } from '../../domain/access';
import { caseLimits } from '../../domain/desk/case';
import { cutText } from '../../domain/cut-text';
import { drawParkForm } from '../draw-park-form';
import { messageId } from '../message-id';
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
    caseId: messageId(sender),
    title: cutText(line, caseLimits.title),
    description: isWhole ? '' : cutText(text, caseLimits.description),
  });
};
