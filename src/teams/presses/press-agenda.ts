import { createHash } from 'node:crypto';
import { changeMeetingAgenda, type ChangedAgenda } from '../../app/agenda/change-meeting-agenda';
import { coverNeed, type Cover } from '../../app/agenda/cover-need';
import { readAgenda } from '../../app/agenda/read-agenda';
import { makeMatterACase } from '../../app/cases/make-matter-a-case';
import type { Ports } from '../../app/ports/ports';
import { agendaKey, caseIdOf, matterOf } from '../../domain/agenda/agenda-key';
import type { AgendaChange } from '../../domain/agenda/change-agenda';
import type { AgendaButton } from '../../views/agenda-press';
import { agendaDeskCard } from '../../views/desk/agenda/agenda-desk-card';
import { parseAgendaForm, type AgendaForm } from '../../views/desk/agenda/agenda-fields';
import { say } from '../../views/words';
import { drawCase } from '../draw-case';
import { sentence, type Answer, type Turn } from '../turn';
import { asHolder } from './as-holder';
import type { Holder } from './with-right';
import { keepCard } from './keep-card';

type AgendaPress = Extract<AgendaButton, { meetingId: string }> & { readonly form: unknown };

/** A button of the chair's agenda. The card comes back as it is now, whatever became of the press. */
export function pressAgenda(ports: Ports, turn: Turn, press: AgendaPress): Promise<Answer> {
  const { groupId } = press;
  return asHolder(ports, turn, { groupId, right: 'arrangeAgenda', refusal: 'reply.chairOnly' }, async (holder) => {
    const form = parseAgendaForm(press.form);
    const card = await (press.verb === 'agenda.case'
      ? openItem(ports, turn, press, holder, form.key)
      : arrange(ports, turn, press, holder, form));
    if ('card' in card) keepCard(ports, turn, card);
    return card;
  });
}

async function arrange(
  ports: Ports,
  turn: Turn,
  press: AgendaPress,
  { key, by }: Holder,
  form: AgendaForm,
): Promise<Answer> {
  const { meetingId, version: shownVersion, groupId } = press;
  const target = { meetingId, shownVersion };
  const change = changeOf(press, turn, form);
  const cover = press.verb === 'agenda.cover' ? coverOf(form) : undefined;
  const result: ChangedAgenda | undefined =
    cover === undefined
      ? change && (await changeMeetingAgenda(ports, key, target, change, by))
      : await coverNeed(ports, key, target, cover, by);
  const agenda = result === undefined ? (await readAgenda(ports, key, meetingId))?.agenda : agendaOf(result);
  if (agenda === undefined) return sentence(turn, 'reply.refused.unknownMeeting');
  const kind = result === undefined || result.kind === 'unknownMeeting' ? 'same' : result.kind;
  const { language } = turn;
  return agendaDeskCard(agenda, {
    groupId,
    language,
    told: say(language, `agenda.told.${kind}`),
    chosen: cover?.key ?? form.key,
  });
}

/** Which area covers which need; undefined when no need was chosen. */
function coverOf({ need, coverBy }: AgendaForm): Cover | undefined {
  return need === undefined ? undefined : { key: need, areaId: coverBy };
}

function agendaOf(result: ChangedAgenda) {
  return result.kind === 'unknownMeeting' ? undefined : result.agenda;
}

/** What the press asks for; undefined when nothing was chosen or written. */
function changeOf({ verb }: AgendaPress, { sender }: Turn, form: AgendaForm): AgendaChange | undefined {
  const { key, outcome, title, bringBack } = form;
  if (verb === 'agenda.add') {
    if (bringBack !== undefined) return { do: 'bringBack', key: bringBack };
    return title === '' ? undefined : { do: 'add', key: agendaKey.own(ownId(sender, title)), title };
  }
  if (key === undefined || verb === 'agenda.cover') return undefined;
  switch (verb) {
    case 'agenda.up':
      return { do: 'up', key };
    case 'agenda.down':
      return { do: 'down', key };
    case 'agenda.drop':
      return { do: 'drop', key };
    default:
      return { do: 'outcome', key, text: outcome };
  }
}

/** The same press, redelivered, adds the same item. */
function ownId({ activityId, personId }: Turn['sender'], title: string): string {
  return createHash('sha256')
    .update(JSON.stringify([activityId, personId, title]))
    .digest('base64url')
    .slice(0, 22);
}

/** The item as a case: one that is a case already, or a matter of an area that becomes one now. */
async function openItem(
  ports: Ports,
  turn: Turn,
  { groupId, meetingId }: AgendaPress,
  { group, key, by }: Holder,
  itemKey: string | undefined,
): Promise<Answer> {
  const { language } = turn;
  const caseId = itemKey === undefined ? undefined : caseIdOf(itemKey);
  const known = caseId === undefined ? undefined : (await ports.desk.find(key, 'case', caseId))?.value;
  if (known !== undefined) return drawCase(ports, group, known, { language, mayChange: true });
  if (itemKey !== undefined && matterOf(itemKey) !== undefined) {
    const made = await makeMatterACase(ports, key, meetingId, itemKey, by);
    if (made.kind !== 'noMatter') {
      const told = say(language, `groupCase.answer.${made.kind}`);
      return drawCase(ports, group, made.about, { language, mayChange: true, told });
    }
  }
  const agenda = (await readAgenda(ports, key, meetingId))?.agenda;
  if (agenda === undefined) return sentence(turn, 'reply.refused.unknownMeeting');
  return agendaDeskCard(agenda, { groupId, language, told: say(language, 'agenda.told.noMatter'), chosen: itemKey });
}
