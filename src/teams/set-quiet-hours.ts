import type { Ports } from '../app/ports/ports';
import { parseQuietHours } from '../views/parse-quiet-hours';
import { timeText } from '../views/time-text';
import { sentence, type Answer, type Turn } from './turn';

/** `stille 22-07`: everybody for themselves. Without hours that can be read it says what holds, and how to write them. */
export async function setQuietHours(ports: Pick<Ports, 'directory'>, turn: Turn, argument: string): Promise<Answer> {
  const { isPersonal, tenantId, personId } = turn.sender;
  if (!isPersonal) return sentence(turn, 'reply.personalOnly');
  const asked = parseQuietHours(argument);
  if (asked.kind === 'unreadable') {
    const own = (await ports.directory.person(tenantId, personId))?.quietHours;
    return own === undefined || own === 'group'
      ? sentence(turn, 'reply.quietHow')
      : sentence(turn, 'reply.quietNow', shown(own, turn));
  }
  if (asked.kind === 'group') {
    await ports.directory.learnPerson({ tenantId, id: personId, quietHours: 'group' });
    return sentence(turn, 'reply.quietOff');
  }
  const { from, to } = asked;
  await ports.directory.learnPerson({ tenantId, id: personId, quietHours: { from, to } });
  return sentence(turn, 'reply.quietSet', shown({ from, to }, turn));
}

function shown({ from, to }: { readonly from: string; readonly to: string }, { language }: Turn) {
  return { from: timeText(from, language), to: timeText(to, language) };
}
