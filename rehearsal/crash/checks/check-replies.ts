import type { Intent } from '../intents';
import type { Findings } from './findings';
import type { Stored } from './stored';

/** Every receipt is kept, with its content and its version; nothing is there twice. */
export function checkReplies(stored: Stored, intents: readonly Intent[], findings: Findings): void {
  for (const intent of intents) {
    const { meetingId, areaId, receipt, token } = intent;
    if (receipt === undefined) continue;
    const meeting = stored.meetings.find((one) => one.meeting.id === meetingId);
    const replies = meeting?.replies.get(areaId) ?? [];
    const isSaid = (reply: (typeof replies)[number]) =>
      intent.kind === 'noChange'
        ? reply.confirmedUnchanged
        : reply.content.text.includes(token) && reply.content.level === intent.level;
    const found = replies.filter(isSaid);
    findings.expect(
      found.some(({ version }) => version === receipt),
      () => `${meetingId} ${areaId}: the receipt of version ${receipt} (${token}) is not in the store`,
    );
    findings.expect(found.length < 2, () => `${meetingId} ${areaId}: ${token} is stored ${found.length} times`);
    if (intent.ticks === undefined || !found.some(({ actionsDone }) => actionsDone.length > 0)) continue;
    const action = stored.actions.find(({ id }) => id === intent.ticks);
    findings.expect(
      action?.state === 'done',
      () => `${meetingId} ${areaId}: the action ${intent.ticks ?? ''} is not done`,
    );
    const ticked = action?.history.filter(({ what }) => what === 'done').length ?? 0;
    findings.expect(ticked < 2, () => `the action ${intent.ticks ?? ''} was done ${ticked} times`);
  }
  for (const { meeting, areas, replies } of stored.meetings) {
    for (const [areaId, versions] of replies) {
      const numbers = versions.map(({ version }) => version).join(' ');
      const expected = versions.map((_, index) => index + 1).join(' ');
      findings.expect(numbers === expected, () => `${meeting.id} ${areaId}: the history has the versions ${numbers}`);
      const current = areas.find((area) => area.areaId === areaId)?.reply?.version ?? 0;
      findings.expect(
        current === versions.length,
        () => `${meeting.id} ${areaId}: the row has version ${current} and the history ${versions.length}`,
      );
    }
  }
}
