import { cardActions } from '../../app/open-status-form';
import type { Ports } from '../../app/ports/ports';
import type { Action } from '../../domain/action';
import { dayIn } from '../../domain/calendar';
import type { MeetingArea } from '../../domain/meeting';
import { roleIn } from '../../domain/reply-decision';
import { receiptCard } from '../../views/receipt-card';
import { statusCard } from '../../views/status-card';
import type { StatusFormOptions } from '../../views/status-form-options';
import { areaCard } from '../area-card';
import type { Answer, Turn } from '../turn';

/** The area that a press was about. */
interface Shown {
  readonly groupId: string;
  readonly area: MeetingArea;
}

/** The area's card in its present state; `actions` that are known already need not be read. */
export async function drawArea(
  ports: Ports,
  turn: Turn,
  shown: Shown,
  actions: readonly Action[] | undefined,
): Promise<Answer> {
  return areaCard(shown.area, {
    ...viewOf(ports, turn, shown),
    actions: actions ?? (await actionsOf(ports, turn, shown)),
  });
}

/** The reply that stands already, for somebody whose «no change» came after it. */
export async function drawStandingReply(ports: Ports, turn: Turn, shown: Shown): Promise<Answer> {
  return receiptCard(shown.area, {
    ...viewOf(ports, turn, shown),
    actions: await actionsOf(ports, turn, shown),
    note: 'answeredByOther',
  });
}

/** The form, to be filled in, corrected, or asked about. */
export async function drawForm(
  ports: Ports,
  turn: Turn,
  shown: Shown,
  more: Partial<StatusFormOptions>,
): Promise<Answer> {
  return statusCard(shown.area, {
    ...viewOf(ports, turn, shown),
    actions: await actionsOf(ports, turn, shown),
    ...more,
  });
}

async function actionsOf(ports: Ports, { sender }: Turn, { groupId, area }: Shown): Promise<readonly Action[]> {
  const current = await ports.actions.current({ tenantId: sender.tenantId, groupId });
  return cardActions(
    area,
    current.map(({ value }) => value),
  );
}

function viewOf(ports: Ports, turn: Turn, { groupId, area }: Shown) {
  const today = dayIn(area.timeZone, ports.clock.now());
  return { groupId, language: turn.language, today, role: roleIn(area, turn.sender.personId) ?? 'coordinator' };
}
