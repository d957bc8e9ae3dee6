/** The only input of the form that asks how long somebody is away. */
export const awayField = 'day';
