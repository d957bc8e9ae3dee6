import { compareGroups } from '../app/group-file/compare-groups';
import type { GroupRevision } from '../app/ports/groups';
import { describeChange } from './describe-change';

const revisionsShown = 5;
const changesShown = 5;

/** The latest revisions of a group, newest first: when, by whom, and what changed. */
export function describeHistory(revisions: readonly GroupRevision[]): string {
  const lines = revisions.flatMap((revision, index): string[][] => {
    const changes = compareGroups(revisions[index - 1]?.group, revision.group).map(describeChange);
    const first = index === 0 ? changes.slice(0, 1) : changes.slice(0, changesShown);
    const more = changes.length - first.length;
    return [
      [
        `  ${revision.revision}  ${revision.at} by ${revision.by}`,
        ...first.map((line) => `       ${line}`),
        ...(more > 0 ? [`       … and ${more} more`] : []),
      ],
    ];
  });
  return ['Latest changes:', ...lines.toReversed().slice(0, revisionsShown).flat(), ''].join('\n');
}
