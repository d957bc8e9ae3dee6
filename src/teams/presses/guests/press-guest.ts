import type { Ports } from '../../../app/ports/ports';
import { parseChosenCase } from '../../../views/desk/cases/parse-case-form';
import type { GuestButton } from '../../../views/guest-press';
import { drawGuestCase } from '../../draw-guest-case';
import type { Answer, Turn } from '../../turn';
import { asHolder } from '../as-holder';
import { keepCard } from '../keep-card';
import { asGuest } from './as-guest';
import { pressContribute } from './press-contribute';
import { pressInvite } from './press-invite';

type GuestPress = GuestButton & { readonly form: unknown };

/** A button about people who are asked in for one case: the chair's, or the guest's own. In personal chats only. */
export async function pressGuest(ports: Ports, turn: Turn, press: GuestPress): Promise<Answer> {
  const answer = await answered(ports, turn, press);
  if ('card' in answer) keepCard(ports, turn, answer);
  return answer;
}

function answered(ports: Ports, turn: Turn, press: GuestPress): Promise<Answer> {
  const { groupId } = press;
  switch (press.verb) {
    case 'guest.invite':
    case 'guest.end':
      return asHolder(ports, turn, { groupId, right: 'runCases', refusal: 'reply.chairOnly' }, (holder) =>
        pressInvite(ports, turn, holder, press),
      );
    case 'guest.contribute':
      return asGuest(ports, turn, press, (holder, about) => pressContribute(ports, turn, holder, about, press));
    case 'guest.open': {
      const caseId = press.caseId ?? parseChosenCase(press.form);
      return asGuest(ports, turn, { groupId, caseId }, ({ group }, about) =>
        Promise.resolve(drawGuestCase(ports, turn, group, about)),
      );
    }
  }
}
