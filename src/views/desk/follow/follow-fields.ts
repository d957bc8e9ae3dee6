/** The inputs of the form about following a group; the topics have the ids of their own names. */
export const followFields = { pace: 'pace', group: 'group' } as const;
