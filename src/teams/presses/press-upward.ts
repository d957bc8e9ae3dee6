import type { Ports } from '../../app/ports/ports';
import type { UpwardButton, UpwardVerb } from '../../views/upward-press';
import type { Answer, Turn } from '../turn';
import { asHolder } from './as-holder';
import type { Holder } from './with-right';
import { pressAssign } from './press-assign';
import { pressDelivery } from './press-delivery';
import { pressLeaderAnswer } from './press-leader-answer';
import { pressRelease } from './press-release';
import { pressSendUp, showSendUpForm } from './press-send-up';
import { pressTold, showToldForm } from './press-told';

type UpwardPress = UpwardButton & { readonly form: unknown };

/** A button between the group and the leadership: the chair's, the leader's or the deliverer's. In personal chats only. */
export function pressUpward(ports: Ports, turn: Turn, press: UpwardPress): Promise<Answer> {
  const { verb, caseId } = press;
  if (verb === 'up.assign') return pressAssign(ports, turn, press);
  const may = (goOn: (holder: Holder) => Promise<Answer>) =>
    asHolder(ports, turn, { groupId: press.groupId, ...askedOf(verb) }, goOn);
  switch (verb) {
    case 'up.sendUpForm':
      return may((holder) => showSendUpForm(ports, turn, holder, caseId));
    case 'up.sendUp':
      return may((holder) => pressSendUp(ports, turn, holder, press));
    case 'up.toldForm':
      return may((holder) => showToldForm(ports, turn, holder, caseId));
    case 'up.told':
      return may((holder) => pressTold(ports, turn, holder, press));
    case 'up.release':
      return may((holder) => pressRelease(ports, turn, holder, caseId));
    case 'up.noted':
    case 'up.decided':
    case 'up.returned':
    case 'up.passed':
    case 'up.confirm':
      return may((holder) => pressLeaderAnswer(ports, turn, holder, { ...press, verb }));
    case 'up.deliver':
    case 'up.react':
      return may((holder) => pressDelivery(ports, turn, holder, { ...press, verb }));
  }
}

/** Which right a button asks for, and what is said to who has it not. */
function askedOf(verb: UpwardVerb) {
  switch (verb) {
    case 'up.noted':
    case 'up.decided':
    case 'up.returned':
    case 'up.passed':
    case 'up.confirm':
      return { right: 'answerCase', refusal: 'upward.refused.notALeader' } as const;
    case 'up.react':
      return { right: 'giveAssignment', refusal: 'upward.refused.notALeader' } as const;
    case 'up.deliver':
      return { right: 'deliverAssignment', refusal: 'upward.refused.notDeliverer' } as const;
    case 'up.release':
      return { right: 'markWide', refusal: 'reply.chairOnly' } as const;
    default:
      return { right: 'runCases', refusal: 'reply.chairOnly' } as const;
  }
}
