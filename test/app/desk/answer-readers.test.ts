import { expect, it } from '@jest/globals';
import { answerReaders } from '../../../src/app/desk/answer-readers';
import { raiseCase } from '../../../src/domain/desk/case-changes/raise-case';
import type { Group } from '../../../src/domain/group';
import { virtualGroup } from '../../support/fakes/virtual-group';
import { personId, sampleGroup } from '../../support/sample';

it('an area that was split in the middle of its case still gets the answer, by whoever answers for what came of it', async () => {
  const before = sampleGroup(2);
  const [old, other] = before.areas;
  if (old === undefined || other === undefined) throw new Error('There are two areas.');
  const heir = {
    ...{ id: 'ny', names: [{ name: 'Ny' }], from: '2026-11-20', deputies: [] },
    predecessors: [{ area: old.id, kind: 'split' as const }],
    coordinators: [{ person: personId(150) }],
  };
  const group: Group = { ...before, areas: [{ ...old, to: '2026-11-19' }, other, heir] };
  const world = await virtualGroup(group, '2026-11-20T09:00:00.000Z');
  const origin = { kind: 'area', area: { id: old.id, name: 'Område 1' } } as const;
  const raiser = { id: personId(101), name: 'Reist av' };
  const wanted = { id: 'sak', title: 'Hallen', description: '', origin, areas: [], isUrgent: false };
  const about = raiseCase(wanted, raiser, '2026-11-10T09:00:00.000Z');
  expect(await answerReaders(world.ports, group, about)).toEqual(['thread', personId(150), raiser.id]);
});
