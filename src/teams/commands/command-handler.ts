import type { MyGroup } from '../../app/find-my-groups';
import type { Ports } from '../../app/ports/ports';
import type { Answer, Turn } from '../turn';

/** One command, when it is clear who asks in which group. */
interface CommandRequest {
  readonly turn: Turn;
  readonly mine: MyGroup;
  /** Set for commands about one area. */
  readonly areaId: string | undefined;
  readonly argument: string;
}

/** Does what was asked and says so; undefined when the answer comes as a message of its own. */
export type CommandHandler = (ports: Ports, request: CommandRequest) => Promise<Answer | undefined>;
