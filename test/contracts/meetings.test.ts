import { describe, expect, it } from '@jest/globals';
import { samples } from './samples';
import { stores } from './stores';

const { key, meetingId } = samples;

describe.each(stores)('meetings $name', ({ open }) => {
  it('answers with nothing for ids that somebody made up', async () => {
    const { meetings } = open();
    const strange = "a/b\\c#d?e:f;g'h\u0000%2f\ud800" + 'x'.repeat(3_000);
    expect(await meetings.head(key)).toBeUndefined();
    expect(await meetings.meeting(key, strange)).toBeUndefined();
    expect(await meetings.area(key, strange, strange)).toBeUndefined();
    expect(await meetings.areas(key, strange)).toEqual([]);
    expect(await meetings.replies(key, strange, strange)).toEqual([]);
  });

  it('gives back head, meeting and area as they were stored', async () => {
    const { meetings, commit } = open();
    const area = samples.area('helse', { reply: samples.reply(1), presses: ['p1'] });
    await commit.commit(key, [
      { put: 'head', value: { openMeetingId: meetingId }, etag: undefined },
      { put: 'meeting', value: samples.meeting(), etag: undefined },
      { put: 'area', value: area, etag: undefined },
    ]);
    expect((await meetings.head(key))?.value).toEqual({ openMeetingId: meetingId });
    expect((await meetings.meeting(key, meetingId))?.value).toEqual(samples.meeting());
    expect((await meetings.area(key, meetingId, 'helse'))?.value).toEqual(area);
  });

  it("reads the areas of one meeting only, in key order, and no other group's", async () => {
    const { meetings, commit } = open();
    const put = (areaId: string, of = meetingId) =>
      ({ put: 'area', value: samples.area(areaId, { meetingId: of }), etag: undefined }) as const;
    await commit.commit(key, [put('skole'), put('helse'), put('helse-2'), put('helse', '2026-11-24-0901')]);
    await commit.commit({ ...key, groupId: 'annen' }, [put('barnehage')]);
    const areas = await meetings.areas(key, meetingId);
    expect(areas.map((area) => area.value.areaId)).toEqual(['helse', 'helse-2', 'skole']);
    expect(areas[1]?.etag).toBe((await meetings.area(key, meetingId, 'helse-2'))?.etag);
  });

  it("reads one area's replies oldest first, past the ninth, without those of an area whose id begins alike", async () => {
    const { meetings, commit } = open();
    const put = (areaId: string, version: number) =>
      ({ put: 'reply', meetingId, areaId, value: samples.reply(version) }) as const;
    for (const version of [10, 2, 1, 9]) await commit.commit(key, [put('helse', version)]);
    await commit.commit(key, [put('helse-2', 3)]);
    const versions = (await meetings.replies(key, meetingId, 'helse')).map((reply) => reply.version);
    expect(versions).toEqual([1, 2, 9, 10]);
  });
});

describe.each(stores)('actions $name', ({ open }) => {
  it('keeps an archived action findable and out of the log', async () => {
    const { actions, commit } = open();
    const done = samples.action('gammel', { state: 'done', doneOn: '2026-11-24' });
    await commit.commit(key, [
      { put: 'action', value: done, etag: undefined },
      { put: 'action', value: samples.action('ny'), etag: undefined },
    ]);
    expect(await commit.commit(key, [{ put: 'archivedAction', value: done }])).toBe('committed');
    expect((await actions.current(key)).map((action) => action.value.id)).toEqual(['ny']);
    expect((await actions.find(key, 'gammel'))?.value).toEqual(done);
    expect((await actions.find(key, 'ny'))?.value).toEqual(samples.action('ny'));
    expect(await actions.find(key, 'ukjent')).toBeUndefined();
  });

  it('reads one from before there was a follow-up as it was, and one with all of it as it is', async () => {
    const { actions, commit } = open();
    const by = { id: samples.personId(3), name: 'Åse' };
    const old = samples.action('gammel');
    const followed = samples.action('fulgt', {
      ...{ owner: by, due: '2026-12-01', visibility: 'wide', focusArea: 'Bemanning', caseId: 'sak', version: 3 },
      ...{ createdIn: meetingId, remindedBefore: '2026-12-01', remindedAfter: '2026-12-01' },
      history: [
        { at: '2026-11-24T08:10:00.000Z', by, what: 'created' },
        { at: '2026-11-25T08:10:00.000Z', by, what: 'moved', due: '2026-12-01', reason: 'Venter', press: 'p1' },
        { at: '2026-11-26T08:10:00.000Z', by, what: 'handedOver', from: by, to: by, press: 'p2' },
      ],
    });
    for (const value of [old, followed]) {
      expect(await commit.commit(key, [{ put: 'action', value, etag: undefined }])).toBe('committed');
    }
    expect((await actions.find(key, 'gammel'))?.value).toEqual(old);
    expect((await actions.find(key, 'gammel'))?.value).not.toHaveProperty('visibility');
    expect((await actions.find(key, 'fulgt'))?.value).toEqual(followed);
  });

  it('does not archive twice', async () => {
    const { commit } = open();
    const value = samples.action('gammel', { state: 'done' });
    await commit.commit(key, [{ put: 'action', value, etag: undefined }]);
    await commit.commit(key, [{ put: 'archivedAction', value }]);
    expect(await commit.commit(key, [{ put: 'archivedAction', value }])).toBe('conflict');
  });
});
