import type { DailyMessages } from '../../../src/app/ports/daily-messages';

export function fakeDailyMessages(): DailyMessages {
  const counts = new Map<string, number>();
  return {
    take(tenantId, personId, day, most) {
      const id = [tenantId, personId, day].join(' ');
      const count = counts.get(id) ?? 0;
      if (count >= most) return Promise.resolve(false);
      counts.set(id, count + 1);
      return Promise.resolve(true);
    },
    giveBack(tenantId, personId, day) {
      const id = [tenantId, personId, day].join(' ');
      counts.set(id, Math.max(0, (counts.get(id) ?? 0) - 1));
      return Promise.resolve();
    },
  };
}
