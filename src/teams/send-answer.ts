import { ActivityTypes, type Activity } from 'botbuilder';
import type { Answer } from './turn';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** The answer as a message. Texts are plain: names and areas in them are shown as they are. */
export function answerActivity(answer: Answer): Partial<Activity> {
  if ('text' in answer) return { type: ActivityTypes.Message, text: answer.text, textFormat: 'plain' };
  return {
    type: ActivityTypes.Message,
    summary: answer.summary,
    attachments: [{ contentType: cardType, content: answer.card }],
  };
}

/** The answer to an `Action.Execute`: a card takes the pressed one's place for the presser, a text is shown beside it. */
export function invokeAnswer(status: number, answer: Answer | undefined): Partial<Activity> {
  if (answer === undefined) return { type: ActivityTypes.InvokeResponse, value: { status } };
  const body =
    'text' in answer
      ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.text }
      : { statusCode: 200, type: cardType, value: answer.card };
  return { type: ActivityTypes.InvokeResponse, value: { status, body } };
}
