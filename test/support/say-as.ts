import type { Ports } from '../../src/app/ports/ports';
import { answerText } from '../../src/teams/answer-text';
import type { Answer, Turn } from '../../src/teams/turn';
import { personId, sampleGroup } from './sample';

let messages = 0;

/** What the bot answers to a message of somebody in their own chat, unless said, with a Norwegian client. */
export function sayAs(
  ports: Ports,
  person: number,
  text: string,
  change: Partial<Turn['sender']> = {},
): Promise<Answer | undefined> {
  messages += 1;
  const sender: Turn['sender'] = {
    tenantId: sampleGroup().tenantId,
    personId: personId(person),
    name: `Person ${person}`,
    serviceUrl: 'https://smba.example/',
    conversationId: `chat:${personId(person)}`,
    isPersonal: true,
    channelId: undefined,
    team: undefined,
    channelName: undefined,
    locale: 'nb-NO',
    activityId: `message ${messages}`,
    ...change,
  };
  return answerText(ports, { sender, language: 'nb', afterwards: () => undefined }, text);
}
