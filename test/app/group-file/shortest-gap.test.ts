import { describe, expect, it } from '@jest/globals';
import { shortestGap } from '../../../src/app/group-file/shortest-gap';

describe('the time between the two nearest meetings of a week', () => {
  it('goes over midnight, from Sunday to Monday, and over a whole week', () => {
    expect(shortestGap(['monday', 'tuesday'], ['01:00', '23:00'])).toBe(120);
    expect(shortestGap(['monday', 'sunday'], ['09:00'])).toBe(1440);
    expect(shortestGap(['wednesday'], ['09:00'])).toBe(7 * 1440);
  });
});
