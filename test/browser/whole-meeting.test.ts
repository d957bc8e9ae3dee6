import { afterAll, beforeAll } from '@jest/globals';
import { firstMeeting } from './first-meeting';
import { secondMeeting } from './second-meeting';
import { Cast } from './support/cast';
import { describeInBrowser } from './support/describe-in-browser';

// One story in order: each part begins where the one before it ended.
describeInBrowser('two meetings on the simulator’s page', (executablePath) => {
  const cast = new Cast();
  beforeAll(() => cast.enter(executablePath));
  afterAll(() => cast.leave());

  firstMeeting(cast);
  secondMeeting(cast);
});
