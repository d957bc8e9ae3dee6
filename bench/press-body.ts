import { randomUUID } from 'node:crypto';
import type { MeetingArea } from '../src/domain/meeting';
import { statusPress } from '../src/views/card-press';
import { tenantId } from './sample-group';

/** What Teams posts when an area's coordinator presses Send, for the `shown`-th correction of the reply. */
export function pressBody(groupId: string, area: MeetingArea, shown: number, serviceUrl: string): string {
  const id = area.coordinator?.id ?? '';
  const ids = { g: groupId, m: area.meetingId, a: area.areaId, r: shown, l: area.language };
  const data = {
    ...statusPress('status.send', ids),
    level: shown % 2 === 0 ? 'normal' : 'strained',
    text: `Melding ${shown + 1}: driften går som planlagt`,
    resourceLevel: 'tight',
    resources: 'Bemanningen er god nok ut måneden; vikarer er avtalt for helgene.',
    challenges: 'Forsinket leveranse av utstyr kan gi venting for noen brukere.',
    matter: 'Felles informasjon til innbyggerne om vannavstengingen.',
    matterAreas: '',
    need: '',
    offer: '',
    signal: '',
    lookAgain: '',
  };
  return JSON.stringify({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${randomUUID()}`,
    timestamp: new Date().toISOString(),
    serviceUrl,
    channelId: 'msteams',
    from: { id: `29:${id}`, name: area.coordinator?.name ?? '', aadObjectId: id },
    conversation: { id: `a:${id}`, conversationType: 'personal', tenantId },
    recipient: { id: '28:bot', name: 'Samordning' },
    locale: 'nb-NO',
    entities: [{ type: 'clientInfo', locale: 'nb-NO', country: 'NO', platform: 'Web', timezone: 'Europe/Oslo' }],
    channelData: { tenant: { id: tenantId }, source: { name: 'message' } },
    replyToId: '1700000000000',
    value: { action: { type: 'Action.Execute', verb: 'status.send', data }, trigger: 'manual' },
  });
}
