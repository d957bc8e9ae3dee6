import { sampleWorld } from '../../simulator/connector/sample-world';
import { startConnector } from '../../simulator/connector/start-connector';
import { interleave } from '../interleave';
import { inParallel } from '../in-parallel';
import type { Measure } from '../measure';
import { personId, sampleGroup } from '../sample-group';
import type { Surroundings } from '../surroundings';

const rounds = { least: 1, most: 3, budgetMs: 15_000 };
const [small, large] = [7, 50];
const patience = { timeoutMs: 120_000 };

/** Whether a large group's meeting costs more for each area than a small one's. */
export const meeting: Measure = {
  name: 'whole-meeting-50-vs-7-per-area',
  target: 1,
  better: 'lower',
  what: 'from «collect» to the log in the channel, with all cards delivered and answered: time per area, 50 against 7',
  async measure(surroundings) {
    const figures = await interleave(rounds, {
      ours: () => msOfMeeting(surroundings, large),
      theirs: () => msOfMeeting(surroundings, small),
    });
    return {
      ratio: figures.ours / large / (figures.theirs / small),
      details: [
        `${large} areas: ${(figures.ours / 1000).toFixed(2)} s, ${(figures.ours / large).toFixed(0)} ms an area`,
        `${small} areas: ${(figures.theirs / 1000).toFixed(2)} s, ${(figures.theirs / small).toFixed(0)} ms an area`,
        'the board waits a second for a burst to end, whatever the size',
      ],
    };
  },
};

async function msOfMeeting(surroundings: Surroundings, areas: number): Promise<number> {
  const table = surroundings.freshTable();
  const group = sampleGroup('samordning', areas);
  const saved = { revision: 1, at: '2026-11-01T00:00:00.000Z', by: 'bench', group };
  await surroundings.storage(table).groups.save(saved, undefined);
  const bot = await surroundings.product(table);
  const teams = await startConnector({ world: worldOf(areas), botUrl: bot.url ?? '' });
  const keys = Array.from({ length: areas }, (_, index) => `k${index + 1}`);
  const cardOf = (key: string) => teams.sentTo(key).find((message) => message.card !== undefined);

  await teams.team.installs('leder');
  await teams.quiet();
  const from = performance.now();
  await teams.as('leder').says('samle inn');
  await teams.waitFor(() => keys.every((key) => cardOf(key) !== undefined), { ...patience, what: 'the cards' });
  await inParallel(10, keys, async (key) => {
    const card = cardOf(key);
    if (card === undefined) throw new Error(`${key} has no card.`);
    const outcome = await teams.as(key).presses(card, 'status.send', { level: 'normal', text: `I orden hos ${key}` });
    if (outcome.card === undefined) throw new Error(`${key} got no receipt: ${outcome.text ?? outcome.status}`);
  });
  await teams.as('leder').says('post');
  await teams.waitFor(() => teams.threads().some(({ replies }) => replies.length > 0), {
    ...patience,
    what: 'the log',
  });
  const ms = performance.now() - from;
  await bot.stop();
  await teams.close();
  return ms;
}

function worldOf(areas: number): typeof sampleWorld {
  const person = (number: number) => ({
    key: number === 0 ? 'leder' : `k${number}`,
    id: personId(number),
    name: number === 0 ? 'Ingrid Solbakken' : `Kari ${number}`,
    signInName: `person${number}@fjordvik.example`,
  });
  return { ...sampleWorld, people: Array.from({ length: areas + 1 }, (_, number) => person(number)) };
}
