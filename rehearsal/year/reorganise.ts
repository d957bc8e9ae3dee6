import { importGroup } from '../../src/app/import-group';
import { refreshOpenMeeting } from '../../src/app/refresh-open-meeting';
import { holderOn } from '../../src/domain/group';
import { firstGroupFile, readGroupFile, secondGroupFile } from './group-files';
import { summerOf } from './summer-of';
import type { Scene } from './scene';

/** An area is split: the administrator imports the new file while a meeting is open. */
export function reorganise({ stage, calendar }: Scene, atMs: number): void {
  stage.agenda.add(atMs, 'the administrator imports a new file', async () => {
    const { life, storage } = stage;
    if (life === undefined) return;
    const group = await stage.group();
    const today = stage.clock.now().slice(0, 10);
    const coordinators = group.areas.flatMap((area) => {
      const person = holderOn(area.coordinators, today);
      return person === undefined ? [] : [[area.id, person] as const];
    });
    const text = secondGroupFile(firstGroupFile(summerOf(calendar)), new Map(coordinators));
    const file = readGroupFile(
      text,
      group.areas.map(({ id }) => id),
    );
    const needs = {
      ...{ groups: storage.groups, clock: stage.clock, log: stage.around.log },
      afterSave: async () => {
        await refreshOpenMeeting(life.ports, stage.key);
        await life.ports.wake.arm(stage.key, stage.clock.now());
      },
    };
    const result = await importGroup(needs, file, { by: 'rehearsal', dryRun: false });
    stage.facts.happenings.push(`${stage.clock.now()} import: ${result.outcome}`);
  });
}
