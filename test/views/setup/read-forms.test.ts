import { describe, expect, it } from '@jest/globals';
import { rhythmKeys } from '../../../src/domain/rhythm';
import { groupOutlineSchema } from '../../../src/domain/setup/group-outline';
import { setupParts } from '../../../src/domain/setup/setup';
import { FormReader } from '../../../src/views/setup/form-reader';
import { readArea } from '../../../src/views/setup/read-area';
import { readLeader } from '../../../src/views/setup/read-leader';
import { readPart } from '../../../src/views/setup/read-part';
import { kari, nina, outline } from '../setup-samples';

const team = { people: [nina, kari], isWhole: true };
const outsider = '20000000-0000-4000-8000-000000000099';
const read = (form: unknown, whole = true) => new FormReader(form, { ...team, isWhole: whole });

describe('a part of the set-up that came back', () => {
  const nonsense: readonly unknown[] = [
    ...['', ' ', 'x', '25:00', '2026-02-30', '<b>', '${x}', '\u0000', '\ud800', 'none', `${nina.id},${nina.id}`],
    ...[7, true, null, [], [[]], {}, 'x'.repeat(60_000), Array.from({ length: 200 }, () => outsider)],
  ];
  const fields = {
    times: ['name', 'language', 'weekday', 'time', 'lasts', 'askBefore', 'deadlineBefore', 'timeZone'],
    people: ['chair', 'deputyChair', 'members'],
    areas: [],
    more: ['focusAreas', 'approver', 'followers'],
    steps: ['remindBefore', 'postBefore', 'closeAfter', 'automatic'],
    intensified: rhythmKeys.map((key) => `intensified.${key}`),
    crisis: rhythmKeys.map((key) => `crisis.${key}`),
    calendar: ['country', 'whenFree', 'quietFrom', 'quietTo'],
    general: ['organisation', 'messagesPerDay'],
    channel: ['channel'],
  } as const;

  it.each(setupParts)('%s never throws on nonsense, and never lets through what the store would refuse', (part) => {
    for (const field of fields[part]) {
      for (const value of nonsense) {
        const form = read({ [field]: value });
        const next = readPart(part, form, outline)(outline);
        if (form.problems.length === 0)
          expect([field, groupOutlineSchema.safeParse(next).success]).toEqual([field, true]);
      }
    }
  });

  it.each([
    ['08.00, 14:30', ['08:00', '14:30']],
    ['8 og 7.05;23', ['07:05', '08:00', '23:00']],
    ['06:00,06.00 and 6', ['06:00']],
    ['', 'missing'],
    ['kl. 8', 'notTimes'],
    ['24', 'notTimes'],
    ['8.5', 'notTimes'],
    [Array.from({ length: 25 }, (_, minute) => `08.${10 + minute}`).join(' '), 'tooMany'],
  ])('reads the times of a rhythm as people write them: %s', (times, expected) => {
    const form = read({ 'crisis.days': 'monday', 'crisis.times': times });
    const next = readPart('crisis', form, outline)(outline);
    const problem = form.problems.find(({ field }) => field === 'crisis.times')?.problem;
    expect(problem ?? next.rhythms?.crisis?.times).toEqual(expected);
  });

  it('takes no more reminders than there may be, and none that was not offered', () => {
    const problems = (remindBefore: string) => {
      const form = read({ postBefore: 'PT30M', closeAfter: 'P7D', automatic: 'yes', remindBefore });
      readPart('steps', form, outline);
      return form.problems;
    };
    expect(problems('PT1H,PT3H,PT6H,PT12H,P1D')).toEqual([]);
    expect(problems('PT1H,PT3H,PT6H,PT12H,P1D,P2D')).toEqual([{ field: 'remindBefore', problem: 'tooMany', max: 5 }]);
    expect(problems('PT7H')).toEqual([{ field: 'remindBefore', problem: 'notAChoice' }]);
  });

  it('keeps a group’s own spelling of what nobody touched, and what it has by default unsaid', () => {
    const own = { ...outline, name: 'To  mellomrom', organisation: ' Fjordvik', lasts: 'PT90M' };
    const form = read({ organisation: 'Fjordvik', messagesPerDay: '8' });
    const next = readPart('general', form, own)(own);
    expect([form.problems, next.organisation, next.messagesPerDay]).toEqual([[], ' Fjordvik', undefined]);
  });

  it('takes no channel that was not offered, be it of another team or unknown, and keeps the one that stands', () => {
    const channels = [{ id: '19:general@thread.tacv2', name: undefined, isGeneral: true }];
    const own = { ...outline, channelId: '19:own@thread.tacv2' };
    const readChannel = (channel: string) => {
      const form = new FormReader({ channel }, { ...team, channels });
      return [readPart('channel', form, own)(own).channelId, ...form.problems.map(({ problem }) => problem)];
    };
    expect(readChannel('19:general@thread.tacv2')).toEqual(['19:general@thread.tacv2']);
    expect(readChannel('19:own@thread.tacv2')).toEqual(['19:own@thread.tacv2']);
    for (const forged of ['19:elsewhere@thread.tacv2', 'none', '', ' ']) {
      expect(readChannel(forged)).toEqual(['19:own@thread.tacv2', 'notThisChannel']);
    }
  });

  it('takes nobody from outside the team as chair, deputy chair or member, unless they are there already', () => {
    const form = read({ chair: outsider, deputyChair: kari.id, members: `${nina.id},${outsider}` });
    readPart('people', form, outline);
    expect(form.problems.map(({ field, problem }) => [field, problem])).toEqual([
      ['chair', 'notInTeam'],
      ['members', 'notInTeam'],
    ]);
    const stays = read({ chair: outsider, deputyChair: 'none', members: '' });
    const next = readPart('people', stays, { ...outline, chair: { id: outsider, name: 'Var der' } })(outline);
    expect([stays.problems, next.chair]).toEqual([[], { id: outsider, name: 'Var der' }]);
  });

  it('takes anybody as chair while Teams does not say who is in the team', () => {
    const form = read({ chair: outsider }, false);
    expect(readPart('people', form, outline)(outline).chair).toEqual({ id: outsider, name: '' });
    expect(form.problems).toEqual([]);
  });

  it('takes a leader from outside the team, and gives one who is there another title', () => {
    const form = read({ leader: outsider, leaderTitle: 'Rådmann' });
    const next = readLeader(form, outline, 'add')(outline);
    expect(next.leaders.at(-1)).toEqual({ person: { id: outsider, name: '' }, title: 'Rådmann' });
    const again = readLeader(read({ leader: outsider, leaderTitle: 'Direktør' }), next, 'add')(next);
    expect(again.leaders.map(({ title }) => title)).toEqual(['Kommunedirektør', 'Direktør']);
  });
});

describe('a form about an area with a day it holds from', () => {
  const today = '2026-11-24';
  const coming = [{ from: '2027-01-01', name: 'Helse' }];
  const own = { ...outline, areas: outline.areas.map((one) => (one.id === 'helse' ? { ...one, coming } : one)) };
  type Request = Omit<Parameters<typeof readArea>[2], 'taken'>;
  const saved = (form: object, request: Request = { do: 'save', areaId: 'helse', today }) => {
    const reader = read(form);
    const change = readArea(reader, own, { taken: [], ...request });
    const problems = reader.problems.map(({ field, problem }) => `${field} ${problem}`);
    return { problems, area: change(own).areas.find(({ id }) => id === 'helse') };
  };
  const [helse] = outline.areas;
  const filled = { areaName: 'Velferd', coordinator: helse?.coordinator?.id, deputy: helse?.deputy?.id };

  it('holds from today without one, or with today’s, and from the day that is said otherwise', () => {
    for (const areaFrom of ['', today]) {
      expect(saved({ ...filled, areaFrom })).toMatchObject({ problems: [], area: { name: 'Velferd', coming } });
    }
    const later = saved({ ...filled, areaFrom: '2027-02-01' });
    expect(later).toMatchObject({ problems: [], area: { name: 'Helse og velferd' } });
    expect(later.area?.coming).toEqual([...coming, { from: '2027-02-01', name: 'Velferd' }]);
  });

  it('says what is wrong with the day, and with what would be twice', () => {
    const on = (areaFrom: string, more: object = {}) => saved({ ...filled, areaFrom, ...more }).problems;
    expect(on('2026-11-23')).toEqual(['areaFrom dayOver']);
    expect(on('31. desember')).toEqual(['areaFrom notADate']);
    expect(on('2027-02-30')).toEqual(['areaFrom notADate']);
    expect(on('2027-02-01', { areaName: 'Helse og velferd' })).toEqual(['areaFrom nothingDated']);
    expect(on('2027-02-01', { areaName: 'kultur, idrett og frivillighet' })).toEqual(['areaName nameTaken']);
    expect(on('2027-02-01', { deputy: filled.coordinator })).toEqual(['deputy sameAsCoordinator']);
    const planned = saved({ areaName: 'HELSE' }, { do: 'save' });
    expect(planned.problems).toEqual(['areaName nameTaken']);
  });

  it('counts for no group that is to be, and for no new area', () => {
    expect(saved({ ...filled, areaFrom: '2027-02-01' }, { do: 'save', areaId: 'helse' }).area?.name).toBe('Velferd');
    expect(saved({ areaName: 'Ny', areaFrom: 'x' }, { do: 'save', today }).problems).toEqual([]);
  });

  it('is taken back by its day, and only while it is to come', () => {
    const back = saved({ coming: 'helse/2027-01-01' }, { do: 'recall', today });
    expect([back.problems, back.area?.coming]).toEqual([[], undefined]);
    for (const forged of ['helse/2026-11-01', 'kultur/2027-01-01', 'helse', '']) {
      expect(saved({ coming: forged }, { do: 'recall', today })).toMatchObject({
        ...{ problems: ['coming notAChoice'], area: { coming } },
      });
    }
  });
});

describe('a form about areas', () => {
  const area = (form: object, request: Parameters<typeof readArea>[2]) => {
    const reader = read(form);
    const change = readArea(reader, outline, request);
    return { problems: reader.problems.map(({ field, problem }) => `${field} ${problem}`), next: change(outline) };
  };

  it('gives a new area an id that neither an area nor an ended one has', () => {
    const { next } = area({ areaName: 'Helse' }, { do: 'save', taken: ['helse-2'] });
    expect(next.areas.at(-1)?.id).toBe('helse-3');
  });

  it('puts the heir that the actions follow to first, where the old area stood', () => {
    const form = { area: 'kultur', areaName: 'Kultur', name2: 'Idrett', follows: 'second' };
    const { next, problems } = area(form, { do: 'split', taken: ['helse', 'kultur', 'teknisk'] });
    expect(problems).toEqual([]);
    expect(next.areas.map(({ id }) => id)).toEqual(['helse', 'idrett', 'kultur-2', 'teknisk']);
  });

  it('refuses to split into two of one name, to merge an area with itself, and to end one that is not there', () => {
    const twins = { area: 'kultur', areaName: 'Ny', name2: 'NY', follows: 'first' };
    expect(area(twins, { do: 'split', taken: [] }).problems).toEqual(['name2 nameTaken']);
    const self = { area: 'kultur', otherArea: 'kultur', areaName: 'Ny' };
    expect(area(self, { do: 'merge', taken: [] }).problems).toEqual(['otherArea sameArea']);
    expect(area({ area: 'finnesikke' }, { do: 'remove', taken: [] }).problems).toEqual(['area notAChoice']);
  });

  it('does not let one person be coordinator and deputy of an area', () => {
    const form = { areaName: 'Ny', coordinator: kari.id, deputy: kari.id };
    expect(area(form, { do: 'save', taken: [] }).problems).toEqual(['deputy sameAsCoordinator']);
  });
});
