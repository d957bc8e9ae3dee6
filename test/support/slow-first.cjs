const { createRequire } = require('node:module');

// Jest's own, which comes with it.
const { default: Sequencer } = createRequire(require.resolve('jest'))('@jest/test-sequencer');

/** Files that take long although they are short: where jest knows no durations yet it would begin with the largest file. */
const slow = [
  'bot/crash',
  'browser/month',
  'bot/store-trouble',
  'bot/deliveries',
  'browser/whole-meeting',
  'runtime/wake-chains',
];

/** Begins with what takes longest, so that no worker is left alone with it at the end. */
module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = slow.findIndex((name) => path.replaceAll('\\', '/').endsWith(`test/${name}.test.ts`));
      return at < 0 ? slow.length : at;
    };
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
};
