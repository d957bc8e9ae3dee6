import type { PersonSpec, World } from './world';

const tenantId = '7c1d0f52-6a0b-4c38-9d55-2f3e8b1a4c00';

function objectId(number: number): string {
  return `5a30c0de-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const coordinator = ['status', 'situasjonsbilde', 'saksliste', 'sak …', 'aksjoner', 'hjelp'];
const leader = ['oppdrag …', 'hjelp'];
const chair = [
  'samle inn',
  'mangler',
  'post',
  'saksliste',
  'saker',
  'aksjon …',
  'beslutning …',
  'beslutninger',
  'situasjonsbilde',
  'lukk',
  'hjelp',
];

const people: readonly PersonSpec[] = [
  {
    key: 'leder',
    id: objectId(1),
    name: 'Ingrid Solbakken',
    signInName: 'ingrid.solbakken@fjordvik.example',
    role: 'Leder for samordningsgruppen',
    suggestions: chair,
  },
  {
    key: 'nestleder',
    id: objectId(2),
    name: 'Håkon Ødegård',
    signInName: 'hakon.odegard@fjordvik.example',
    role: 'Nestleder',
    suggestions: chair,
  },
  {
    key: 'helse',
    id: objectId(3),
    name: 'Kari-Anne Bjørnstad-Mælen',
    signInName: 'kari-anne.bjornstad-malen@fjordvik.example',
    role: 'Koordinator, Helse og velferd',
    suggestions: coordinator,
  },
  {
    key: 'helse-stedfortreder',
    id: objectId(4),
    name: 'Amina Yusuf',
    signInName: 'amina.yusuf@fjordvik.example',
    role: 'Stedfortreder, Helse og velferd',
    suggestions: coordinator,
  },
  {
    key: 'oppvekst',
    id: objectId(5),
    name: 'Tore Åsheim',
    signInName: 'tore.asheim@fjordvik.example',
    role: 'Koordinator, Oppvekst og utdanning',
    suggestions: coordinator,
  },
  {
    key: 'oppvekst-stedfortreder',
    id: objectId(6),
    name: 'Siv Grønnevik',
    signInName: 'siv.gronnevik@fjordvik.example',
    role: 'Stedfortreder, Oppvekst og utdanning',
    suggestions: coordinator,
  },
  {
    key: 'byutvikling',
    id: objectId(7),
    name: 'Marte Lønning',
    signInName: 'marte.lonning@fjordvik.example',
    role: 'Koordinator, Byutvikling',
    suggestions: coordinator,
  },
  {
    key: 'kultur',
    id: objectId(8),
    name: 'Per Øyvind Aasen',
    signInName: 'per.oyvind.aasen@fjordvik.example',
    role: 'Koordinator, Kultur og idrett',
    suggestions: coordinator,
  },
  {
    key: 'naering',
    id: objectId(9),
    name: 'Liv Sæther',
    signInName: 'liv.sather@fjordvik.example',
    role: 'Koordinator, Næring, samferdsel, klima og miljø',
    suggestions: coordinator,
  },
  {
    key: 'okonomi',
    id: objectId(10),
    name: 'Øystein Brække',
    signInName: 'oystein.brakke@fjordvik.example',
    role: 'Koordinator, Økonomi og eiendom',
    suggestions: coordinator,
  },
  {
    key: 'organisasjon',
    id: objectId(11),
    name: 'Åse Nordbø',
    signInName: 'ase.nordbo@fjordvik.example',
    role: 'Koordinator, Organisasjon',
    suggestions: coordinator,
  },
  {
    key: 'it',
    id: objectId(12),
    name: 'Rune Kvåle',
    signInName: 'rune.kvale@fjordvik.example',
    role: 'Medlem, IT-sjef',
    suggestions: ['aksjoner', 'situasjonsbilde', 'saksliste', 'hjelp'],
  },
  {
    key: 'kommunikasjon',
    id: objectId(13),
    name: 'Nora Fjeldstad',
    signInName: 'nora.fjeldstad@fjordvik.example',
    role: 'Medlem, kommunikasjonsrådgiver',
    suggestions: ['aksjoner', 'situasjonsbilde', 'saksliste', 'hjelp'],
  },
  {
    key: 'ansatt',
    id: objectId(14),
    name: 'Bjarne Myhre',
    signInName: 'bjarne.myhre@fjordvik.example',
    role: 'Ansatt utenfor gruppen',
    suggestions: ['sak …', 'status', 'hjelp'],
  },
  {
    key: 'fremmed',
    id: objectId(15),
    name: 'Elin Strøm',
    signInName: 'elin.strom@nabokommunen.example',
    tenantId: 'e0b7a9d4-3c55-4a61-8f0e-90d2c6b7a100',
    role: 'Fra en annen kommune',
    suggestions: ['hjelp', 'status'],
    inTeam: false,
  },
  {
    key: 'kommunedirektor',
    id: objectId(16),
    name: 'Gunnhild Åkvik',
    signInName: 'gunnhild.akvik@fjordvik.example',
    role: 'Kommunedirektør, leder utenfor gruppen',
    suggestions: leader,
    inTeam: false,
  },
  {
    key: 'kommunalsjef',
    id: objectId(17),
    name: 'Sverre Hjelmeland',
    signInName: 'sverre.hjelmeland@fjordvik.example',
    role: 'Kommunalsjef, leder utenfor gruppen',
    suggestions: leader,
    inTeam: false,
  },
  {
    key: 'godkjenner',
    id: objectId(18),
    name: 'Ragnhild Vik-Øverland',
    signInName: 'ragnhild.vik-overland@fjordvik.example',
    role: 'Kommunikasjonssjef, godkjenner det som deles',
    suggestions: ['hjelp'],
    inTeam: false,
  },
];

/**
 * Fjordvik kommune: a coordination group of seven areas with its chair, deputies and members, one employee who is in
 * the team but not in the group, one person of another tenant, and two leaders and an approver who are in neither. `simulator/sample-group.yaml` is the same group.
 */
export const sampleWorld: World = {
  tenantId,
  tenantName: 'Fjordvik kommune',
  bot: { id: '28:b07b07b0-0000-4000-8000-000000000001', name: 'Samordning' },
  team: {
    id: '19:fjordvik-beredskap@thread.tacv2',
    name: 'Beredskap',
    channels: [
      { id: '19:fjordvik-beredskap@thread.tacv2', name: 'Generelt' },
      { id: '19:fjordvik-samordning@thread.tacv2', name: 'Samordningsgruppen' },
    ],
  },
  people,
};
