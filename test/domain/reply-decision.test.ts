import { describe, expect, it } from '@jest/globals';
import type { MeetingArea } from '../../src/domain/meeting';
import { decideReply, type ReplyDecision, type StatusPress } from '../../src/domain/reply-decision';
import { personId, sampleArea, sampleContent } from '../support/sample';

const coordinator = { id: personId(101), name: 'Kari Ås' };
const deputy = { id: personId(500), name: 'Ola Øy' };
const inTime = '2026-11-23T10:00:00.000Z';
const afterDeadline = '2026-11-24T06:00:00.001Z';
const previous = {
  day: '2026-11-17',
  content: sampleContent({ level: 'critical', text: 'Sykehjemmet er fullt.' }),
  standing: [],
};

function press(change: Partial<StatusPress> = {}): StatusPress {
  return {
    id: 'press-1',
    person: coordinator,
    kind: 'send',
    shownVersion: 0,
    submission: { content: sampleContent(), ticks: [] },
    untouched: false,
    ...change,
  };
}

function saved(decision: ReplyDecision): Extract<ReplyDecision, { kind: 'saved' }> {
  if (decision.kind !== 'saved') throw new Error(`expected a saved reply, got ${JSON.stringify(decision)}`);
  return decision;
}

function answered(area: MeetingArea, change: Partial<StatusPress> = {}, now = inTime): MeetingArea {
  return saved(decideReply(area, press(change), now)).area;
}

describe('who may answer', () => {
  it('refuses everybody but the area’s own coordinator and deputy', () => {
    for (const stranger of [personId(1), personId(102), personId(999)]) {
      const decision = decideReply(sampleArea(), press({ person: { id: stranger, name: 'X' } }), inTime);
      expect(decision).toEqual({ kind: 'refused', why: 'notYours' });
    }
  });

  it('keeps both names when the deputy answers', () => {
    const { reply } = saved(decideReply(sampleArea(), press({ person: deputy }), inTime));
    expect(reply).toMatchObject({ author: deputy, onBehalfOf: 'Kari Ås' });
  });

  it('does not let a sign-in name that nobody has found yet match anybody', () => {
    const area = sampleArea({ coordinator: { ref: 'kari@kommune.no', name: 'kari@kommune.no' }, deputy: undefined });
    expect(decideReply(area, press(), inTime)).toEqual({ kind: 'refused', why: 'notYours' });
  });
});

describe('the same press twice', () => {
  it('is one reply when the activity is redelivered, even after a later correction', () => {
    const once = answered(sampleArea());
    const corrected = answered(once, {
      id: 'press-2',
      shownVersion: 1,
      submission: { content: sampleContent({ level: 'strained' }), ticks: [] },
    });
    expect(decideReply(corrected, press(), inTime)).toEqual({ kind: 'again' });
    expect(corrected.reply?.version).toBe(2);
  });

  it('is one reply when the finger hit twice', () => {
    const once = answered(sampleArea());
    expect(decideReply(once, press({ id: 'press-2' }), inTime)).toEqual({ kind: 'again' });
  });

  it('is another reply when an old card ticks off an action that the first press did not', () => {
    const once = answered(sampleArea());
    const { content } = press().submission;
    const ticking = press({ id: 'press-2', submission: { content, ticks: [{ actionId: 'a', done: true }] } });
    expect(decideReply(once, ticking, inTime)).toEqual({ kind: 'seenOther' });
  });

  it('is recognised after the meeting was closed, so that the receipt comes and not a refusal', () => {
    const once = { ...answered(sampleArea()), closedAt: inTime };
    expect(decideReply(once, press(), inTime)).toEqual({ kind: 'again' });
  });

  it('is recognised whatever order the fields come back in from the store', () => {
    const once = answered(sampleArea());
    const shuffled = JSON.parse(
      JSON.stringify({
        ...once,
        reply: { ...once.reply, content: Object.fromEntries(Object.entries(once.reply?.content ?? {}).reverse()) },
      }),
    ) as MeetingArea;
    expect(decideReply(shuffled, press({ id: 'press-2' }), inTime)).toEqual({ kind: 'again' });
  });
});

describe('two people at once', () => {
  it('shows the second the first one’s reply and overwrites nothing', () => {
    const first = answered(sampleArea());
    const second = press({
      id: 'press-2',
      person: deputy,
      submission: { content: sampleContent({ level: 'critical' }), ticks: [] },
    });
    expect(decideReply(first, second, inTime)).toEqual({ kind: 'seenOther' });
  });

  it('takes the second’s reply when the card that asked has shown the first', () => {
    const first = answered(sampleArea());
    const second = press({
      id: 'press-3',
      person: deputy,
      shownVersion: 1,
      submission: { content: sampleContent({ level: 'critical' }), ticks: [] },
    });
    expect(saved(decideReply(first, second, inTime)).reply).toMatchObject({ version: 2, author: deputy });
  });

  it('does not let «no change» run over a reply that was just given', () => {
    const first = answered(sampleArea({ previous }));
    expect(decideReply(first, press({ id: 'x', person: deputy, kind: 'noChange', untouched: true }), inTime)).toEqual({
      kind: 'seenOther',
    });
  });

  it('refuses a version that never was', () => {
    expect(decideReply(sampleArea(), press({ shownVersion: 7 }), inTime)).toEqual({
      kind: 'refused',
      why: 'cardFromElsewhere',
    });
  });
});

describe('no change', () => {
  const area = sampleArea({ previous });

  it('repeats last week’s answer with one press and says since when', () => {
    const { reply } = saved(decideReply(area, press({ kind: 'noChange', untouched: true }), inTime));
    expect(reply).toMatchObject({
      confirmedUnchanged: true,
      unchangedSince: '2026-11-17',
      content: { level: 'critical', text: 'Sykehjemmet er fullt.' },
    });
  });

  it('keeps the first day of a long row of weeks', () => {
    const longer = sampleArea({ previous: { ...previous, unchangedSince: '2026-10-06' } });
    expect(saved(decideReply(longer, press({ kind: 'noChange', untouched: true }), inTime)).reply.unchangedSince).toBe(
      '2026-10-06',
    );
  });

  it('asks before it throws away what was typed', () => {
    expect(decideReply(area, press({ kind: 'noChange', untouched: false }), inTime)).toEqual({
      kind: 'typedSomething',
    });
    expect(
      saved(decideReply(area, press({ kind: 'noChangeAnyway', untouched: false }), inTime)).reply.content.level,
    ).toBe('critical');
  });

  it('has nothing to repeat for an area that never answered', () => {
    expect(decideReply(sampleArea(), press({ kind: 'noChange', untouched: true }), inTime)).toEqual({
      kind: 'refused',
      why: 'nothingToRepeat',
    });
  });

  it('does not raise a need a second time', () => {
    const need = {
      id: '2026-11-17-0900.need',
      kind: 'need' as const,
      text: 'To sykepleiere',
      areas: [],
      raisedOn: '2026-11-17',
    };
    const raised = sampleArea({
      previous: { ...previous, content: sampleContent({ need: 'To sykepleiere' }), standing: [need] },
    });
    const { reply } = saved(decideReply(raised, press({ kind: 'noChange', untouched: true }), inTime));
    expect(reply.content.need).toBe('');
    expect(reply.standing).toEqual([need]);
  });

  it('lets what is over go, and only that', () => {
    const item = (id: string) => ({ id, kind: 'need' as const, text: id, areas: [], raisedOn: '2026-11-17' });
    const raised = sampleArea({ previous: { ...previous, standing: [item('a'), item('b')] } });
    const { reply } = saved(
      decideReply(
        raised,
        press({ submission: { content: sampleContent({ ended: ['a', 'not-mine'] }), ticks: [] } }),
        inTime,
      ),
    );
    expect(reply.standing.map((one) => one.id)).toEqual(['b']);
  });
});

describe('what stands', () => {
  it('has a bound, so that the row never outgrows the store: the person is asked to end something first', () => {
    const standing = Array.from({ length: 20 }, (_, index) => ({
      id: `i${index}`,
      kind: 'need' as const,
      text: 'x',
      areas: [],
      raisedOn: '2026-11-17',
    }));
    const full = sampleArea({ previous: { ...previous, standing } });
    const raise = (ended: string[]) =>
      decideReply(
        full,
        press({ submission: { content: sampleContent({ need: 'Enda en', ended }), ticks: [] } }),
        inTime,
      );
    expect(raise([])).toEqual({ kind: 'refused', why: 'tooMuchStands' });
    expect(raise(['i3']).kind).toBe('saved');
    expect(decideReply(full, press({ kind: 'noChange', untouched: true }), inTime).kind).toBe('saved');
  });
});

describe('late', () => {
  it('is a first reply after the deadline', () => {
    expect(saved(decideReply(sampleArea(), press(), '2026-11-24T06:00:00.000Z')).reply.late).toBe(false);
    expect(saved(decideReply(sampleArea(), press(), afterDeadline)).reply.late).toBe(true);
  });

  it('is not a correction of a reply that was in time', () => {
    const first = answered(sampleArea());
    const correction = press({
      id: 'press-2',
      shownVersion: 1,
      submission: { content: sampleContent({ text: 'Rettet.' }), ticks: [] },
    });
    expect(saved(decideReply(first, correction, afterDeadline)).reply).toMatchObject({ late: false, version: 2 });
  });

  it('is refused once the meeting is closed', () => {
    expect(decideReply(sampleArea({ closedAt: inTime }), press(), inTime)).toEqual({
      kind: 'refused',
      why: 'meetingClosed',
    });
  });
});

describe('notices', () => {
  const kinds = (decision: ReplyDecision) => saved(decision).notices.map((notice) => notice.kind);
  const posted = sampleArea({ postedAt: inTime, previous });
  const critical = press({ submission: { content: sampleContent({ level: 'critical' }), ticks: [] } });

  it('leave the channel alone until the board is posted', () => {
    expect(kinds(decideReply(sampleArea(), press(), inTime))).toEqual(['statusCard']);
  });

  it('correct the posted board and the agenda under it', () => {
    expect(kinds(decideReply(posted, press(), inTime))).toEqual(['statusCard', 'board', 'desk']);
  });

  it('tell the chair of a critical reply after the board was posted, once', () => {
    const first = decideReply(posted, critical, inTime);
    expect(kinds(first)).toContain('criticalAlert');
    const correction = press({
      ...critical,
      id: 'press-2',
      shownVersion: 1,
      submission: { content: sampleContent({ level: 'critical', text: 'Verre.' }), ticks: [] },
    });
    expect(kinds(decideReply(saved(first).area, correction, inTime))).not.toContain('criticalAlert');
  });

  it('show the state to both when the deputy has the card too', () => {
    const both = sampleArea({ cardHolders: [personId(101), personId(500)] });
    expect(saved(decideReply(both, press(), inTime)).notices).toHaveLength(2);
  });

  it('keep the pressed copy right too', () => {
    const copy = { conversationId: 'chat', activityId: 'message' };
    expect(saved(decideReply(sampleArea(), press({ copy }), inTime)).notices).toEqual([
      expect.objectContaining({ person: personId(101), copy }),
    ]);
  });
});

describe('ticked actions', () => {
  it('stay ticked when a correction says nothing of them, and come back when it does', () => {
    const tick = (done: boolean) => ({
      content: sampleContent({ text: String(done) }),
      ticks: [{ actionId: 'a1', done }],
    });
    const first = answered(sampleArea(), { submission: tick(true) });
    expect(first.reply?.actionsDone).toEqual(['a1']);
    const second = answered(first, { id: 'p2', shownVersion: 1 });
    expect(second.reply?.actionsDone).toEqual(['a1']);
    const third = answered(second, { id: 'p3', shownVersion: 2, submission: tick(false) });
    expect(third.reply?.actionsDone).toEqual([]);
  });
});
