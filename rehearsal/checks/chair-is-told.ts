import type { Check } from './check';

/** Of what happened that nobody did, the chair has a message. */
export const chairIsTold: Check = {
  name: 'the chair was told of missed meetings, skipped steps, free days and empty posts',
  failures: ({ records, standing }) => {
    const told = standing.flatMap(({ tag }) => (tag.kind === 'note' ? [tag.about] : []));
    const missed = new Set(told.flatMap((about) => (about.kind === 'missed' ? about.meetingIds : [])));
    const steps = new Set(
      told.flatMap((about) => (about.kind === 'stepSkipped' ? [`${about.meetingId} ${about.step}`] : [])),
    );
    const free = new Set(told.flatMap((about) => (about.kind === 'freeDay' ? [about.meetingId] : [])));
    const vacant = new Set(told.flatMap((about) => (about.kind === 'vacant' ? [about.areaId] : [])));
    return records.flatMap(({ what, meetingId = '', areaId = '', detail = '', at }) => {
      const isTold =
        what === 'missed'
          ? missed.has(meetingId)
          : what === 'stepSkipped'
            ? steps.has(`${meetingId} ${detail}`)
            : what === 'freeDay'
              ? free.has(meetingId)
              : what !== 'vacant' || vacant.has(areaId);
      return isTold ? [] : [`${at} ${what} ${meetingId}${areaId} ${detail}`];
    });
  },
};
