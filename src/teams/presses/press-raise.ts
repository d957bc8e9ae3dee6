import { mostParkedPerDay, parkCase } from '../../app/cases/park-case';
import type { Ports } from '../../app/ports/ports';
import { dayIn } from '../../domain/calendar';
import type { Case } from '../../domain/desk/case';
import { areasOn, namedArea } from '../../domain/group';
import type { AgendaButton } from '../../views/agenda-press';
import { caseSavedCard } from '../../views/desk/cases/case-saved-card';
import { parseParkForm } from '../../views/desk/cases/parse-park-form';
import { chairName } from '../commands/chair-name';
import { drawParkForm } from '../draw-park-form';
import { sentence, type Answer, type Turn } from '../turn';
import { asHolder } from './as-holder';
import { raisedCaseId } from './raised-case-id';
import type { Holder } from './with-right';
import { keepCard } from './keep-card';

type RaisePress = Extract<AgendaButton, { verb: 'case.raise' }> & { readonly form: unknown };

/** Lays a matter on the table of a group, for every employee; the form turns into a word of thanks. */
export function pressRaise(ports: Ports, turn: Turn, press: RaisePress): Promise<Answer> {
  const { groupId } = press;
  return asHolder(ports, turn, { groupId, right: 'raiseCase', refusal: 'parkCase.stranger' }, async (holder) => {
    const answer = await raise(ports, turn, press, holder);
    if ('card' in answer) keepCard(ports, turn, answer);
    return answer;
  });
}

async function raise(ports: Ports, turn: Turn, { caseId, form }: RaisePress, holder: Holder): Promise<Answer> {
  const { group, by, roles } = holder;
  const { language } = turn;
  const today = dayIn(group.timeZone, ports.clock.now());
  const areas = areasOn(group, today).map((area) => namedArea(area, today));
  const parsed = parseParkForm(form, { areas, own: roles.areas });
  if (!parsed.ok) {
    const { problems, typed } = parsed;
    return drawParkForm(ports, group, roles, { language, caseId, title: '', description: '', problems, typed });
  }
  const { title, description, isUrgent, from } = parsed;
  const id = raisedCaseId(by.id, caseId);
  const wanted = { id, title, description, isUrgent, areas: parsed.areas, origin: originOf(from, roles) };
  const result = await parkCase(ports, group, wanted, by);
  if (result.kind === 'tooMany') {
    const chair = await chairName(ports, group, language);
    return sentence(turn, 'parkCase.tooMany', { max: mostParkedPerDay, group: group.name, chair });
  }
  return caseSavedCard(result.about.title, group.name, language);
}

function originOf(
  from: { readonly id: string; readonly name: string } | undefined,
  roles: Holder['roles'],
): Case['origin'] {
  if (from !== undefined) return { kind: 'area', area: { id: from.id, name: from.name } };
  return { kind: roles.belongs ? 'group' : 'employee' };
}
