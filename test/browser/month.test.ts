import { afterAll, beforeAll, jest } from '@jest/globals';
import { describeInBrowser } from './support/describe-in-browser';
import { MonthCast } from './support/month-cast';
import { monthBegins } from './month/month-begins';
import { monthGoesUpAndBack } from './month/month-goes-up-and-back';
import { monthEnds } from './month/month-ends';

// A day of the story takes long on a busy machine.
jest.setTimeout(120_000);

// One story in order: each part begins where the one before it ended.
describeInBrowser('a month on the simulator’s page, from nothing', (executablePath) => {
  const cast = new MonthCast();
  beforeAll(() => cast.enter(executablePath));
  afterAll(() => cast.leave());

  monthBegins(cast);
  monthGoesUpAndBack(cast);
  monthEnds(cast);
});
