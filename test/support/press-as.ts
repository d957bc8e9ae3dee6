import type { Ports } from '../../src/app/ports/ports';
import { answerPress } from '../../src/teams/answer-press';
import type { Answer, Turn } from '../../src/teams/turn';
import { personId, sampleGroup } from './sample';

let activities = 0;

/** A press of somebody in their own chat, unless said, with a Norwegian client. */
export function pressAs(
  ports: Ports,
  person: number,
  data: unknown,
  change: Partial<Turn['sender']> = {},
): Promise<Answer> {
  activities += 1;
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
    activityId: `press ${activities}`,
    ...change,
  };
  return answerPress(ports, { sender, language: 'nb', afterwards: () => undefined }, data, 'message');
}

/** The sentence, or all that the card says. */
export function saidIn(answer: Answer): string {
  return 'text' in answer ? answer.text : JSON.stringify(answer.card);
}
