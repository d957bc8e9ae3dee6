import type { Person } from '../domain/person';

/** What is known of a person after learning `now`: a key that is undefined there keeps what was known. */
export function mergePerson(known: Person | undefined, now: Person): Person {
  return {
    tenantId: now.tenantId.toLowerCase(),
    id: now.id.toLowerCase(),
    name: now.name ?? known?.name,
    signInName: now.signInName?.toLowerCase() ?? known?.signInName,
    language: now.language ?? known?.language,
    teamIds: joined(known?.teamIds, now.teamIds),
    awayUntil: now.awayUntil ?? known?.awayUntil,
    quietHours: now.quietHours ?? known?.quietHours,
    serviceUrl: now.serviceUrl ?? known?.serviceUrl,
    conversationId: now.conversationId ?? known?.conversationId,
  };
}

const mostTeams = 50;

function joined(known: readonly string[] = [], now: readonly string[] = []): string[] | undefined {
  const all = [...new Set([...known, ...now])];
  return all.length === 0 ? undefined : all.slice(-mostTeams);
}
