import { describe, expect, it } from '@jest/globals';
import { criticalAlertCard } from '../../src/views/critical-alert-card';
import { receiptCard } from '../../src/views/receipt-card';
import { statusCard } from '../../src/views/status-card';
import { options } from './card-catalogue';
import { textsOf } from './card-check';
import * as sample from './samples';

/** A reply of somebody whose name neither the client said nor the roster had. */
function unnamed(onBehalfOf?: string) {
  const reply = { ...sample.reply, author: { ...sample.reply.author, name: '' }, onBehalfOf };
  return { ...sample.areaWithReply, reply };
}

describe('who gave a reply, where no name is known', () => {
  it.each([
    ['nb', undefined, 'fra koordinatoren', 'Koordinatoren har svart'],
    ['nn', undefined, 'frå koordinatoren', 'Koordinatoren har svara'],
    ['en', undefined, 'the coordinator', 'The coordinator has'],
    ['nb', 'Kari', 'fra stedfortrederen, på vegne av Kari', 'Stedfortrederen har svart'],
    ['nn', 'Kari', 'frå stadfortredaren, på vegner av Kari', 'Stadfortredaren har svara'],
    ['en', 'Kari', 'the deputy', 'The deputy has'],
  ] as const)('is said by the post: %s, on behalf of %s', (language, onBehalfOf, within, start) => {
    const area = unnamed(onBehalfOf);
    const receipt = receiptCard(area, { groupId: 'g', language, actions: [] });
    expect(textsOf(receipt.card).join('\n')).toContain(within);
    const asked = statusCard(area, { ...options(language), question: 'seenOther' });
    expect(textsOf(asked.card).join('\n')).toContain(start);
    const [, post = ''] = /^(?:fra|frå) (\p{L}+)/u.exec(within) ?? ['', within];
    expect(textsOf(criticalAlertCard(area, { language }).card).join('\n')).toContain(post);
  });
});
