/** The inputs of the form that asks for a new coordinator. */
export const successorFields = { person: 'person', signInName: 'signInName' } as const;
