import { isOver } from '../../../domain/desk/case';
import { keyOf, type Group } from '../../../domain/group';
import type { Notice } from '../../../domain/notice';
import type { Ports } from '../../ports/ports';
import { markCase } from './mark-case';

/** Reminds the chair, and the owner where there is one, of a task that the group has to deliver; once. */
export function remindAssignment(ports: Ports, group: Group, { caseId }: { readonly caseId: string }): Promise<void> {
  return markCase(ports, keyOf(group), caseId, (about) => {
    if (about.remindedAt !== undefined || about.delivery !== undefined || isOver(about)) return undefined;
    const remind = (to: string): Notice => ({
      kind: 'deskOnce',
      card: 'remindAssignment',
      id: caseId,
      to,
      mark: 'beforeDue',
    });
    return {
      value: { ...about, remindedAt: ports.clock.now() },
      notices: [remind('chair'), ...(about.owner === undefined ? [] : [remind(about.owner.id)])],
    };
  });
}
