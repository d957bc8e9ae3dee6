import { changeGroupCase } from '../../app/cases/change-group-case';
import { groupPeople } from '../../app/group-people';
import type { Ports } from '../../app/ports/ports';
import { may } from '../../domain/access';
import type { GroupCaseChange } from '../../domain/desk/case-changes/change-case';
import type { Case } from '../../domain/desk/case';
import type { AgendaButton } from '../../views/agenda-press';
import { parseCaseText, parseChosenCase, parseWorkForm } from '../../views/desk/cases/parse-case-form';
import { problemText } from '../../views/problem-text';
import { say } from '../../views/words';
import { drawCase } from '../draw-case';
import { drawCases } from '../draw-cases';
import { sentence, type Answer, type Turn } from '../turn';
import { asHolder } from './as-holder';
import type { Holder } from './with-right';
import { keepCard } from './keep-card';

type Form = { readonly form: unknown };
type CasePress = Extract<AgendaButton, { caseId: string; version: number }> & Form;
type LookPress = Extract<AgendaButton, { verb: 'case.list' | 'case.open' }> & Form;

/** The list of cases, and one case: whoever is in the group may look. */
export function lookAtCase(ports: Ports, turn: Turn, press: LookPress): Promise<Answer> {
  const { groupId } = press;
  const target = { groupId, right: 'seeCases', refusal: 'reply.notInChannelGroup' } as const;
  return asHolder(ports, turn, target, async ({ group, key, roles }) => {
    const { language } = turn;
    const caseId = press.verb === 'case.list' ? undefined : (press.caseId ?? parseChosenCase(press.form));
    const found = caseId === undefined ? undefined : (await ports.desk.find(key, 'case', caseId))?.value;
    const card =
      found === undefined
        ? await drawCases(ports, group, { language, canOpen: true })
        : await drawCase(ports, group, found, { language, mayChange: may(roles.all, 'runCases') });
    keepCard(ports, turn, card);
    return card;
  });
}

/** What the chair does with a case. The card comes back as it is now, whatever became of the press. */
export function pressCase(ports: Ports, turn: Turn, press: CasePress): Promise<Answer> {
  const { groupId } = press;
  return asHolder(ports, turn, { groupId, right: 'runCases', refusal: 'reply.chairOnly' }, async (holder) => {
    const card = await change(ports, turn, press, holder);
    if ('card' in card) keepCard(ports, turn, card);
    return card;
  });
}

async function change(ports: Ports, turn: Turn, press: CasePress, { group, key, by }: Holder): Promise<Answer> {
  const { language } = turn;
  const { caseId, version: shownVersion } = press;
  const draw = (about: Case, told: string) => drawCase(ports, group, about, { language, mayChange: true, told });
  const wanted = await changeOf(ports, press, group);
  if ('problem' in wanted) {
    const about = (await ports.desk.find(key, 'case', caseId))?.value;
    if (about === undefined) return unknown(turn);
    const label = say(language, wanted.problem.field === 'due' ? 'groupCase.due' : 'groupCase.owner');
    return draw(about, problemText(label, wanted.problem, language));
  }
  const result = await changeGroupCase(ports, key, { caseId, shownVersion }, wanted, by);
  if (result.kind === 'unknownCase') return unknown(turn);
  return draw(result.about, say(language, `groupCase.answer.${result.kind}`));
}

function unknown(turn: Turn): Answer {
  const { language } = turn;
  return sentence(turn, 'groupCase.answer.unknown', { command: say(language, 'command.cases') });
}

async function changeOf(
  ports: Ports,
  { verb, form }: CasePress,
  group: Holder['group'],
): Promise<
  GroupCaseChange | { readonly problem: Extract<ReturnType<typeof parseWorkForm>, { ok: false }>['problem'] }
> {
  switch (verb) {
    case 'case.toAgenda':
      return { what: 'onAgenda' };
    case 'case.work': {
      const parsed = parseWorkForm(form, await groupPeople(ports, group));
      if (!parsed.ok) return { problem: parsed.problem };
      return { what: 'startedWork', owner: parsed.owner, due: parsed.due };
    }
    case 'case.close':
      return { what: 'closed', text: parseCaseText(form, 'closeText') };
    case 'case.drop':
      return { what: 'dropped', text: parseCaseText(form, 'dropText') };
    case 'case.reopen':
      return { what: 'reopened' };
  }
}
