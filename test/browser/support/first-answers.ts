/** What three coordinators answer for the first meeting, by the labels on the card; `true` is a choice that is taken. */
export const firstAnswers: Readonly<Record<string, Readonly<Record<string, string | true>>>> = {
  byutvikling: {
    Anstrengt: true,
    'Kort forklart': 'Byggesak ligger etter',
    Knapt: true,
    'Mer om ressursene': 'To saksbehandlere borte',
    Utfordringer: 'Fristene ryker',
  },
  naering: {
    Normal: true,
    'Sak som gjelder flere områder': 'Ferja er innstilt i helga',
    'Kultur og idrett': true,
    Organisasjon: true,
  },
  okonomi: {
    Normal: true,
    'Svakt faresignal': 'Strømprisene stiger igjen',
    'Dag for å se på faresignalet igjen': '2026-12-08',
  },
};
