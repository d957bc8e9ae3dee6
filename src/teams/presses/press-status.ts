import { answerStatus, type Checked } from '../../app/answer-status';
import { awaitCard } from '../../app/await-card';
import { openStatusForm } from '../../app/open-status-form';
import type { Ports } from '../../app/ports/ports';
import { dayIn } from '../../domain/calendar';
import type { MeetingArea } from '../../domain/meeting';
import { roleIn, type StatusPress } from '../../domain/reply-decision';
import type { CardPress } from '../../views/card-press';
import { isUntouched } from '../../views/is-untouched';
import { parseStatusForm } from '../../views/parse-status-form';
import { parseTicks } from '../../views/parse-ticks';
import { rawForm } from '../../views/raw-form';
import { statusCard } from '../../views/status-card';
import type { StatusForm } from '../../views/parse-status-form';
import { areaCard } from '../area-card';
import { sentence, type Answer, type Turn } from '../turn';

type Press = Extract<CardPress, { form: unknown; areaId: string }>;
type Invalid = Extract<StatusForm, { ok: false }>['problems'];

const kinds = {
  'status.send': 'send',
  'status.noChange': 'noChange',
  'status.noChangeAnyway': 'noChangeAnyway',
} as const;

/** Any button of a status card or its receipt. `pressedId` is the message that the button stood in. */
export async function pressStatus(
  ports: Ports,
  turn: Turn,
  press: Press,
  pressedId: string | undefined,
): Promise<Answer> {
  if (press.verb === 'status.edit' || press.verb === 'status.show') return showArea(ports, turn, press);
  const { sender } = turn;
  const typed = rawForm(press.form);
  const unchecked = {
    id: sender.activityId,
    person: { id: sender.personId, name: sender.name },
    kind: kinds[press.verb],
    shownVersion: press.shownVersion,
    copy: pressedId === undefined ? undefined : { conversationId: sender.conversationId, activityId: pressedId },
  };
  const target = {
    key: { tenantId: sender.tenantId, groupId: press.groupId },
    meetingId: press.meetingId,
    areaId: press.areaId,
    hasActions: parseTicks(typed).ticks.length > 0,
  };
  const result = await answerStatus<Invalid>(ports, target, sender.personId, (area) =>
    checkForm(area, press.form, unchecked),
  );
  switch (result.kind) {
    case 'saved':
    case 'again':
      return cardOf(ports, turn, press.groupId, result.area, result.actionsDone);
    case 'invalid':
      return formOf(ports, turn, press.groupId, result, { typed, problems: result.problems });
    case 'typedSomething':
      return formOf(ports, turn, press.groupId, result, { typed, question: result.kind });
    case 'seenOther':
      await awaitCard(ports, target.key, result.area, sender.personId);
      // «No change» has nothing typed to keep: the reply that is there is shown as it is.
      return unchecked.kind === 'send'
        ? formOf(ports, turn, press.groupId, result, { typed, question: result.kind })
        : cardOf(ports, turn, press.groupId, result.area, result.actions);
    case 'refused':
      return sentence(
        turn,
        `reply.refused.${result.why}`,
        result.area === undefined ? {} : { area: result.area.areaName },
      );
  }
}

function checkForm(
  area: MeetingArea,
  form: unknown,
  unchecked: Omit<StatusPress, 'submission' | 'untouched'>,
): Checked<Invalid> {
  // What was typed does not count when it is to be thrown away, so it need not be right either.
  const parsed = parseStatusForm(unchecked.kind === 'noChangeAnyway' ? {} : form, area);
  if (parsed.ok)
    return {
      ok: true,
      press: { ...unchecked, submission: parsed.submission, untouched: isUntouched(parsed.submission, area) },
    };
  return { ok: false, problems: parsed.problems };
}

async function showArea(ports: Ports, turn: Turn, press: Press): Promise<Answer> {
  const { sender } = turn;
  const target = {
    key: { tenantId: sender.tenantId, groupId: press.groupId },
    meetingId: press.meetingId,
    areaId: press.areaId,
  };
  const result = await openStatusForm(ports, target, sender.personId);
  if (result.kind === 'refused') {
    return sentence(
      turn,
      `reply.refused.${result.why}`,
      result.area === undefined ? {} : { area: result.area.areaName },
    );
  }
  return press.verb === 'status.edit'
    ? formOf(ports, turn, press.groupId, result, {})
    : cardOf(ports, turn, press.groupId, result.area, result.actions);
}

type Shown = { readonly area: MeetingArea; readonly actions: Parameters<typeof statusCard>[1]['actions'] };

function formOf(
  ports: Ports,
  turn: Turn,
  groupId: string,
  { area, actions }: Shown,
  more: Partial<Parameters<typeof statusCard>[1]>,
): Answer {
  return statusCard(area, { ...viewOf(ports, turn, groupId, area), actions, ...more });
}

function cardOf(ports: Ports, turn: Turn, groupId: string, area: MeetingArea, actions: Shown['actions']): Answer {
  return areaCard(area, { ...viewOf(ports, turn, groupId, area), actions });
}

function viewOf(ports: Ports, turn: Turn, groupId: string, area: MeetingArea) {
  const today = dayIn(area.timeZone, ports.clock.now());
  return { groupId, language: turn.language, today, role: roleIn(area, turn.sender.personId) ?? 'coordinator' };
}
