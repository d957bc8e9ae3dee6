/**
 * Slots are a little longer than the limit asks for, as timers are late and messages do not travel equally fast: two
 * requests of 50 that come a little early or late break no limit.
 */
export const spare = 1.04;
