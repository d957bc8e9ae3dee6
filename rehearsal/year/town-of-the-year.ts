import { sampleWorld } from '../../simulator/connector/sample-world';
import type { World } from '../../simulator/connector/world';

function newcomer(key: string, number: number, name: string, inTeam: boolean) {
  const [first = '', last = ''] = name.toLowerCase().split(' ');
  const id = `5a30c0de-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { key, id, name, signInName: `${first}.${last}@fjordvik.example`, inTeam };
}

/** The sample's people, and those who come during the year. */
export const townOfTheYear: World = {
  ...sampleWorld,
  people: [
    ...sampleWorld.people,
    newcomer('byutvikling-ny', 21, 'Jon Haugen', false),
    newcomer('klima', 22, 'Eva Tangen', true),
  ],
};
