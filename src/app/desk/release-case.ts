import { releaseAnswer, type Released } from '../../domain/desk/case-changes/release-answer';
import type { Case } from '../../domain/desk/case';
import { answerMark } from '../../domain/desk/upward/marks';
import { keyOf, type Group } from '../../domain/group';
import type { NamedPerson } from '../../domain/person';
import type { Ports } from '../ports/ports';
import { answerReaders } from './answer-readers';
import { decideCase } from './decide-case';

/** Lets the leader's answer to a case go wide, and shows that where the answer stands. The caller has checked that `by` may. */
export async function releaseCase(
  ports: Ports,
  group: Group,
  caseId: string,
  by: NamedPerson,
): Promise<{ readonly about: Case; readonly result: Released } | undefined> {
  return decideCase<Released>(ports, keyOf(group), caseId, async (before) => {
    const result = releaseAnswer(before, by, ports.clock.now());
    if (result.kind !== 'released') return { result };
    const readers = await answerReaders(ports, group, before);
    const mark = answerMark(before.answers.length - 1);
    const notices = readers.map((to) => ({ kind: 'desk', card: 'leaderAnswer', id: caseId, to, mark }) as const);
    return { result, write: { value: result.value, notices } };
  });
}
