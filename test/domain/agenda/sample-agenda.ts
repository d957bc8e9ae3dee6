import type { Action } from '../../../src/domain/action';
import type { AgendaFacts } from '../../../src/domain/agenda/agenda-facts';
import type { Case } from '../../../src/domain/desk/case';
import { raiseCase } from '../../../src/domain/desk/case-changes/raise-case';
import type { MeetingArea } from '../../../src/domain/meeting';
import type { RaisedItem, Reply, ReplyContent } from '../../../src/domain/status-reply';
import { personId, sampleArea, sampleContent } from '../../support/sample';

export const day = '2026-11-24';
export const kari = { id: personId(101), name: 'Kari Ås' };
export const chair = { id: personId(1), name: 'Ingrid Vik' };
export const leader = { id: personId(900), name: 'Dag Ruud' };

/** A case that was raised on the 20th, unless said. */
export function sampleCase(id: string, change: Partial<Case> = {}): Case {
  const raised = raiseCase(
    { id, title: `Sak ${id}`, description: '', origin: { kind: 'group' }, areas: [], isUrgent: false },
    kari,
    '2026-11-20T08:00:00.000Z',
  );
  return { ...raised, ...change };
}

/** An area of the meeting with its reply, or without. */
export function sampleRow(
  areaId: string,
  content: Partial<ReplyContent> | undefined,
  change: Partial<MeetingArea> & { readonly standing?: readonly RaisedItem[] } = {},
): MeetingArea {
  const { standing = [], ...more } = change;
  const reply: Reply | undefined =
    content === undefined
      ? undefined
      : {
          version: 1,
          content: sampleContent(content),
          author: kari,
          at: '2026-11-23T08:00:00.000Z',
          late: false,
          confirmedUnchanged: false,
          standing: [...standing],
          actionsDone: [],
        };
  return sampleArea({ areaId, areaName: `Område ${areaId}`, ...(reply === undefined ? {} : { reply }), ...more });
}

/** Something that an area raised at the meeting before. */
export function standing(kind: RaisedItem['kind'], change: Partial<RaisedItem> = {}): RaisedItem {
  return {
    id: `2026-11-17-0900.${kind}`,
    kind,
    text: `Fra sist: ${kind}`,
    areas: [],
    raisedOn: '2026-11-17',
    ...change,
  };
}

export function sampleAction(id: string, change: Partial<Action> = {}): Action {
  return {
    id,
    text: `Aksjon ${id}`,
    state: 'open',
    createdOn: '2026-11-01',
    due: '2026-11-20',
    history: [{ at: '2026-11-01T08:00:00.000Z', by: chair, what: 'created', due: '2026-11-20' }],
    ...change,
  };
}

export function sampleFacts(change: Partial<AgendaFacts> = {}): AgendaFacts {
  return {
    day,
    timeZone: 'Europe/Oslo',
    areas: [],
    cases: [],
    settled: new Set(),
    actions: [],
    lastMeetingAt: '2026-11-17T08:00:00.000Z',
    kept: new Set(),
    ...change,
  };
}
