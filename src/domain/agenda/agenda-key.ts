/** The keys of the items of an agenda. */
export const agendaKey = {
  /** A case that the leadership has answered. */
  answer: (caseId: string) => `answer.${caseId}`,
  case: (caseId: string) => `case.${caseId}`,
  area: (areaId: string) => `area.${areaId}`,
  matter: (areaId: string, itemId: string) => `matter.${areaId}.${itemId}`,
  need: (areaId: string, itemId: string) => `need.${areaId}.${itemId}`,
  offer: (areaId: string, itemId: string) => `offer.${areaId}.${itemId}`,
  signal: (areaId: string, itemId: string) => `signal.${areaId}.${itemId}`,
  action: (actionId: string) => `action.${actionId}`,
  own: (id: string) => `own.${id}`,
  rest: 'rest',
} as const;

/** The id of the case that the key is about; undefined when it is about something else. */
export function caseIdOf(key: string): string | undefined {
  const [kind, ...rest] = key.split('.');
  return kind === 'case' || kind === 'answer' ? rest.join('.') : undefined;
}

/** Which matter of which area the key is about; the ids may have full stops in them, a matter's own ends with its kind. */
export function matterOf(key: string): { readonly areaId: string; readonly itemId: string } | undefined {
  const [, areaId, itemId] = /^matter\.(.+)\.(\d{4}-\d{2}-\d{2}-\d{4}(?:-\d)?\.matter)$/.exec(key) ?? [];
  return areaId === undefined || itemId === undefined ? undefined : { areaId, itemId };
}
