import type { GroupKey } from '../domain/identifiers';
import { encodeKeyPart } from './encode-key-part';
import { encodeKeyPath } from './encode-key-path';

/** The keys of one group's partition. Names that end in `Of` or are plural are prefixes to read a range by. */
export const groupRows = {
  partition: (key: GroupKey) => `group:${encodeKeyPart(key.tenantId.toLowerCase())}:${encodeKeyPart(key.groupId)}`,
  group: 'group',
  revisions: 'rev:',
  revision: (revision: number) => `rev:${padded(revision)}`,
  head: 'head',
  meeting: (meetingId: string) => `m:${encodeKeyPart(meetingId)}`,
  areasOf: (meetingId: string) => `a:${encodeKeyPart(meetingId)}:`,
  area: (meetingId: string, areaId: string) => `a:${encodeKeyPart(meetingId)}:${encodeKeyPart(areaId)}`,
  repliesOf: (meetingId: string, areaId: string) => `r:${encodeKeyPart(meetingId)}:${encodeKeyPart(areaId)}:`,
  reply: (meetingId: string, areaId: string, version: number) =>
    `r:${encodeKeyPart(meetingId)}:${encodeKeyPart(areaId)}:${padded(version)}`,
  plan: 'plan',
  planRecords: 'pr:',
  planRecord: (at: string, what: string, about: string) =>
    `pr:${encodeKeyPart(at)}:${encodeKeyPart(what)}:${encodeKeyPart(about)}`,
  actions: 'x:',
  action: (actionId: string) => `x:${encodeKeyPart(actionId)}`,
  archivedAction: (actionId: string) => `xd:${encodeKeyPart(actionId)}`,
  deskShelf: (kind: string, shelf: string | undefined) =>
    shelf === undefined ? `k:${kind}:` : `k:${kind}:${encodeKeyPart(shelf)}:`,
  desk: (kind: string, shelf: string | undefined, id: string) =>
    `${groupRows.deskShelf(kind, shelf)}${encodeKeyPart(id)}`,
  filedDesk: (kind: string, id: string) => `kf:${kind}:${encodeKeyPart(id)}`,
  deskVersionsOf: (kind: string, id: string) => `kv:${kind}:${encodeKeyPart(id)}:`,
  deskVersion: (kind: string, id: string, version: number) => `kv:${kind}:${encodeKeyPart(id)}:${padded(version)}`,
  notices: 'n:',
  notice: (noticeId: string) => `n:${encodeKeyPath(noticeId)}`,
  message: (messageId: string) => `s:${encodeKeyPath(messageId)}`,
  /** Messages have the ids of their notices, see `noticeId`. */
  cardsOf: (meetingId: string) => `s:card:${encodeKeyPart(meetingId)}:`,
} as const;

// Text order is number order only when all are equally long.
function padded(version: number): string {
  return String(version).padStart(10, '0');
}
