import type { Ports } from '../../app/ports/ports';
import type { AgendaButton } from '../../views/agenda-press';
import type { Answer, Turn } from '../turn';
import { pressAgenda } from './press-agenda';
import { lookAtCase, pressCase } from './press-case';
import { pressRaise } from './press-raise';

/** A button of an agenda, of a case inside the group, or of the form for a matter. */
export function pressAgendaOrCase(
  ports: Ports,
  turn: Turn,
  press: AgendaButton & { readonly form: unknown },
): Promise<Answer> {
  switch (press.verb) {
    case 'agenda.up':
    case 'agenda.down':
    case 'agenda.drop':
    case 'agenda.add':
    case 'agenda.note':
    case 'agenda.cover':
    case 'agenda.case':
      return pressAgenda(ports, turn, press);
    case 'case.list':
    case 'case.open':
      return lookAtCase(ports, turn, press);
    case 'case.raise':
      return pressRaise(ports, turn, press);
    default:
      return pressCase(ports, turn, press);
  }
}
