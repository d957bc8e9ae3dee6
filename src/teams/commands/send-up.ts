import { parkCase } from '../../app/cases/park-case';
import { caseLimits } from '../../domain/desk/case';
import { cutText } from '../../domain/cut-text';
import { typedText } from '../../views/typed-text';
import { messageId } from '../message-id';
import { drawSendUpForm } from '../presses/press-send-up';
import { sentence } from '../turn';
import type { CommandHandler } from './command-handler';

/** `send opp <text>`: a new case, and at once the form that sends it up; without a text it says how. */
export const sendUp: CommandHandler = async (ports, { turn, mine: { group }, argument }) => {
  const text = typedText(argument);
  if (text === '') return sentence(turn, 'upward.sendUpHow');
  const { sender } = turn;
  const parked = await parkCase(
    ports,
    group,
    {
      id: messageId(sender),
      title: cutText(text.replaceAll('\n', ' '), caseLimits.title),
      description: cutText(text, caseLimits.description),
      origin: { kind: 'group' },
      areas: [],
      isUrgent: false,
    },
    { id: sender.personId, name: sender.name },
  );
  if (parked.kind === 'tooMany') return sentence(turn, 'upward.refused.tooManyCases');
  return drawSendUpForm(ports, turn, { group }, parked.about);
};
