/** The latest answers of the leadership that a case card shows. */
export const mostShownAnswers = 5;
