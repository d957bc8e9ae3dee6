import type { Group } from '../../domain/group';
import { describePeriod } from './describe-period';

/** The leaders as one line of a list of changes; undefined for none. */
export function leadersText(leaders: Group['leaders']): string | undefined {
  if (leaders === undefined || leaders.length === 0) return undefined;
  return leaders
    .map(({ person, title, ...days }) => {
      const dated = days.from === undefined && days.to === undefined ? [] : [describePeriod(days)];
      return [person, ...(title === undefined ? [] : [JSON.stringify(title)]), ...dated].join(' ');
    })
    .join(', ');
}
