/**
 * The `schema` column of every row this version writes, and the highest it reads. Raise it when a row gets a field that
 * an older version must not lose by rewriting the row without it.
 */
export const documentSchema = 1;
