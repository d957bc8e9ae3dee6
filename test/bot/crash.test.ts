import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { shortPace } from '../../rehearsal/crash/crash-plan';
import { runCrash } from '../../rehearsal/crash/run-crash';

// The full one is `npm run crash`: the same, through many meetings.
describe('two replicas that are killed again and again through a meeting', () => {
  it('lose no answer, remind nobody twice, and leave every card and board right', async () => {
    const report = await runCrash({
      kills: 12,
      replicas: 2,
      pace: shortPace,
      meetings: 1,
      longestGapMs: 800,
      // Longer than a busy machine may hold a process up: what outlives its claim is sent twice without any kill.
      claimSeconds: 10,
      program: resolve(__dirname, '../../dist/rehearsal/crash/bot-child.js'),
      drains: false,
    });
    expect(report.findings).toEqual([]);
    expect(Object.values(report.kills).reduce((sum, kills) => sum + kills, 0)).toBeGreaterThanOrEqual(12);
    expect(report.stored.meetings).toHaveLength(1);
    expect(report.stored.meetings[0]?.meeting.closedAt).toBeDefined();
    expect(report.intents.filter(({ receipt }) => receipt !== undefined).length).toBeGreaterThan(3);
    expect(report.end.poison).toBe(0);
  }, 180_000);
});
