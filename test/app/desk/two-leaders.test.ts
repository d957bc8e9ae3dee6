import { beforeEach, describe, expect, it } from '@jest/globals';
import { answerCase, type AnswerGiven } from '../../../src/app/desk/answer-case';
import { deliverCase } from '../../../src/app/desk/deliver-case';
import { giveAssignment } from '../../../src/app/desk/give-assignment';
import { sendCaseUp } from '../../../src/app/desk/send-up';
import { putCase } from '../../../src/app/cases/put-case';
import type { Ports } from '../../../src/app/ports/ports';
import { changeCase } from '../../../src/domain/desk/case-changes/change-case';
import { raiseCase } from '../../../src/domain/desk/case-changes/raise-case';
import type { Group } from '../../../src/domain/group';
import { say } from '../../../src/views/words';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { personId, sampleGroup } from '../../support/sample';

const [first, second] = [
  { id: personId(201), name: 'Første leder' },
  { id: personId(202), name: 'Andre leder' },
];
const chair = { id: personId(1), name: 'Lederen' };
const group: Group = { ...sampleGroup(2), automatic: false, leaders: [{ person: first.id }, { person: second.id }] };
const ask = { what: 'decide', text: 'Skal vi?', advice: '', isAgainst: false, to: first, due: '2026-12-01' } as const;

describe('two at once', () => {
  let world: Awaited<ReturnType<typeof virtualGroup>>;
  const start = '2026-11-20T09:00:00.000Z';
  const about = async () => {
    const found = await world.ports.desk.find(world.key, 'case', 'sak');
    if (found === undefined) throw new Error('The case is gone.');
    return found;
  };
  const notices = async () => (await world.ports.outbox.pending(world.key)).map(({ id }) => id).toSorted();

  /** The same ports, with something done by somebody else just before the first write. */
  const interrupted = (meanwhile: () => Promise<unknown>): Ports => {
    let isFirst = true;
    const commit: Ports['commit'] = {
      async commit(key, changes) {
        if (isFirst) {
          isFirst = false;
          await meanwhile();
        }
        return world.ports.commit.commit(key, changes);
      },
    };
    return { ...world.ports, commit };
  };
  const answers = (ports: Ports, given: AnswerGiven, by = first) => answerCase(ports, group, 'sak', given, by);
  const decides = (text: string, nth = 1): AnswerGiven => ({ do: 'answer', nth, kind: 'decided', text });
  const passes: AnswerGiven = { do: 'answer', nth: 1, kind: 'passed', text: '', passedTo: second };

  beforeEach(async () => {
    world = await virtualGroup(group, start);
    for (const person of [first, second, chair]) {
      await world.ports.directory.learnPerson({
        tenantId: group.tenantId,
        ...person,
        serviceUrl: 'https://smba.example/',
        conversationId: `chat:${person.id}`,
      });
    }
    const raised = raiseCase(
      { id: 'sak', title: 'Hallen', description: '', origin: { kind: 'group' }, areas: [], isUrgent: false },
      chair,
      start,
    );
    await world.ports.commit.commit(world.key, [putCase(undefined, raised)]);
    await sendCaseUp(world.ports, group, { caseId: 'sak', nth: 1, ask }, chair);
    await world.look();
  });

  it('lose no answer to the leader who passes it on meanwhile: one of them counts, and is said', async () => {
    const result = await answers(
      interrupted(() => answers(world.ports, passes)),
      decides('Ja'),
    );
    expect(result).toMatchObject({ kind: 'refused', why: 'answered' });
    expect((await about()).value).toMatchObject({ state: 'sentUp', question: { nth: 2, to: second } });
    expect((await about()).value.answers).toHaveLength(1);
  });

  it('do not let the second leader’s answer be written over by the chair’s new question', async () => {
    await answers(world.ports, passes);
    const anew = { caseId: 'sak', nth: 3, ask };
    const result = await answers(
      interrupted(() => sendCaseUp(world.ports, group, anew, chair)),
      decides('Ja', 2),
      second,
    );
    expect(result).toMatchObject({ kind: 'refused', why: 'stale' });
    expect((await about()).value).toMatchObject({ state: 'sentUp', question: { nth: 3, to: first } });
  });

  it('give one answer for the same press twice, with its notices once', async () => {
    const result = await answers(
      interrupted(() => answers(world.ports, decides('Ja'))),
      decides('Ja'),
    );
    expect(result.kind).toBe('again');
    expect((await about()).value.answers).toHaveLength(1);
    expect((await about()).value.version).toBe(3);
  });

  it('do not answer a case that the chair closes meanwhile', async () => {
    const closes = async () => {
      const found = await about();
      const changed = changeCase(found.value, { what: 'closed' }, chair, world.now());
      if (!changed.ok) throw new Error(changed.why);
      await world.ports.commit.commit(world.key, [putCase(found, changed.value)]);
    };
    expect(await answers(interrupted(closes), decides('Ja'))).toMatchObject({ kind: 'refused', why: 'over' });
    expect((await about()).value.answers).toEqual([]);
  });

  it('confirm a told answer also when the case is closed, and keep it closed', async () => {
    await answers(world.ports, { do: 'tell', nth: 1, kind: 'decided', text: 'Ja' }, chair);
    const found = await about();
    const changed = changeCase(found.value, { what: 'closed' }, chair, world.now());
    if (!changed.ok) throw new Error(changed.why);
    await world.ports.commit.commit(world.key, [putCase(found, changed.value)]);
    expect((await answers(world.ports, { do: 'confirm', nth: 1 })).kind).toBe('answered');
    expect((await about()).value).toMatchObject({ state: 'closed', answers: [{ confirmedAt: world.now() }] });
    expect(await world.ports.desk.list(world.key, 'case')).toEqual([]);
  });

  it('remind once when two processes look at the same time, and never after the answer', async () => {
    world.jump('2026-12-01T08:00:00.000Z');
    await Promise.all([world.look(), world.look()]);
    await world.look();
    const reminders = () => world.sent.filter(({ summary }) => summary.startsWith('Påminnelse'));
    expect(reminders().map(({ conversation }) => conversation)).toEqual([`chat:${first.id}`]);
    expect((await about()).value).toMatchObject({ version: 3, question: { remindedAt: '2026-12-01T08:00:00.000Z' } });
    await answers(world.ports, decides('Ja'));
    world.jump('2026-12-05T08:00:00.000Z');
    await world.look();
    expect(reminders()).toHaveLength(1);
    expect(await notices()).toEqual([]);
  });

  it('write down what was heard as often as they like, and the leader’s own answer still fits in one transaction', async () => {
    for (let times = 0; times < 60; times += 1) {
      const told: AnswerGiven = { do: 'tell', nth: 1, kind: 'decided', text: `Hørt ${times}` };
      expect((await answers(world.ports, told, chair)).kind).toBe('answered');
    }
    expect((await answers(world.ports, decides('Ja'))).kind).toBe('answered');
    expect(await notices()).toContain(`desk:leaderAnswer:a61.sak:${chair.id}`);
  });

  it('get no more of it when one of them leads no more, and the chair sees that no answer came', async () => {
    const task = { id: 'oppdrag', text: 'Lag en plan', due: '2026-12-10' };
    const given = await giveAssignment(world.ports, group, task, first);
    expect(given.kind).toBe('given');
    const stored = await world.ports.groups.find(world.key);
    const next = { ...group, leaders: [{ person: first.id, to: '2026-11-19' }, { person: second.id }] };
    await world.ports.groups.save({ revision: 2, at: world.now(), by: chair.id, group: next }, stored?.etag);
    await world.look();
    const delivery = { do: 'deliver', text: 'Bare for ledelsen', before: 0 } as const;
    const delivered = await deliverCase(world.ports, next, 'oppdrag', delivery, { by: chair, leads: true });
    expect(delivered.kind).toBe('done');
    await world.live('2026-12-03T08:00:00.000Z');
    const toFirst = world.sent.filter(({ conversation }) => conversation === `chat:${first.id}`);
    expect(toFirst.filter(({ card }) => card.includes('Bare for ledelsen'))).toEqual([]);
    expect(toFirst.filter(({ summary }) => summary.startsWith('Påminnelse'))).toEqual([]);
    const told = world.sent.filter(({ card }) => card.includes(say('nb', 'upward.unanswered')));
    expect(new Set(told.map(({ conversation }) => conversation))).toEqual(new Set([`chat:${chair.id}`]));
  });

  it('are woken for the date although the group lives by hand', async () => {
    await world.live('2026-12-01T07:30:00.000Z');
    const reminder = world.sent.find(({ summary }) => summary.startsWith('Påminnelse'));
    expect(reminder?.at).toBe('2026-12-01T07:00:00.000Z');
  });
});
