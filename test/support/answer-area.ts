import { answerStatus, type AnswerResult } from '../../src/app/answer-status';
import type { Ports } from '../../src/app/ports/ports';
import type { GroupKey } from '../../src/domain/identifiers';
import type { ReplyContent } from '../../src/domain/status-reply';
import type { ActionTick } from '../../src/domain/status-submission';
import { personId, sampleContent } from './sample';

/** Where an area's answer belongs, and whose it is. */
interface Answering {
  readonly key: GroupKey;
  readonly meetingId: string;
  readonly areaId: string;
  /** The number of who answers for it. */
  readonly person: number;
}

/** An area's answer as its coordinator sends it, over what is stored of it. */
export async function answerArea(
  ports: Ports,
  { key, meetingId, areaId, person }: Answering,
  content: Partial<ReplyContent>,
  ticks: readonly ActionTick[] = [],
): Promise<AnswerResult<never>> {
  const shownVersion = (await ports.meetings.area(key, meetingId, areaId))?.value.reply?.version ?? 0;
  return answerStatus(ports, { key, meetingId, areaId, hasActions: ticks.length > 0 }, personId(person), () => ({
    ok: true,
    press: {
      id: `${areaId} ${ports.clock.now()} ${shownVersion}`,
      person: { id: personId(person), name: `Person ${person}` },
      kind: 'send',
      shownVersion,
      submission: { content: sampleContent(content), ticks: [...ticks] },
      untouched: false,
    },
  }));
}
