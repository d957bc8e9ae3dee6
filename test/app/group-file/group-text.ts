/** The smallest group file there is, with lines added or replaced by key. */
export function groupText(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const lines: Record<string, string | undefined> = {
    id: 'samordning',
    name: 'Samordningsgruppen',
    tenantId: '00000000-0000-0000-0000-000000000000',
    channel: '{ teamId: "19:team@thread.tacv2", channelId: "19:channel@thread.tacv2" }',
    chair: '00000000-0000-0000-0000-000000000001',
    areas: '[{ id: helse, name: Helse }]',
    ...changes,
  };
  return Object.entries(lines)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value ?? ''}\n`)
    .join('');
}
