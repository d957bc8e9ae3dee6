import type { StatusVerb } from '../../src/views/card-press';
import type { EngineVerb } from '../../src/views/engine-press';
import type { SetupVerb } from '../../src/views/setup-press';
import { personId } from '../support/sample';
import { m } from './a-desk';
import type { Actor } from './actors';
import type { VerbRow } from './verb-row';

/** Who answers for the area that the presses are about. */
const area1 = ['coordinator', 'deputy'] as const satisfies readonly Actor[];
/** What is typed comes back to whoever typed it, so it is none of the group’s own. */
const text = 'Skrevet nå';
const status = { m, a: 'area1', r: 0 };
const reply = { level: 'normal', text };
const times = { name: 'Nytt navn', language: 'nb', weekday: 'tuesday', time: '09:00', lasts: 'PT1H' };
const rhythm = { askBefore: 'P2D', deadlineBefore: 'PT2H', timeZone: 'Europe/Oslo' };

/** The buttons of replies, of the week itself, and of the set-up. */
export const weekRows: Readonly<Record<StatusVerb | EngineVerb | SetupVerb, VerbRow>> = {
  'status.send': { right: 'answerStatus', only: area1, data: { ...status, ...reply }, does: 'changes' },
  'status.noChange': { right: 'answerStatus', only: area1, data: status, does: 'changes' },
  'status.noChangeAnyway': { right: 'answerStatus', only: area1, data: status, does: 'changes' },
  'status.edit': { right: 'answerStatus', only: area1, data: status, does: 'shows' },
  'status.show': { right: 'answerStatus', only: area1, data: status, does: 'shows' },
  showCard: { right: 'answerStatus', only: area1, data: { m, a: 'area1' }, does: 'changes' },
  postNow: { right: 'runMeetings', data: { m }, does: 'changes' },
  hold: { right: 'runMeetings', data: { m }, does: 'changes' },
  release: {
    right: 'runMeetings',
    data: { m },
    does: 'changes',
    before: (world) => world.does('chair', 'hold', { m }),
  },
  skipMeeting: { right: 'runMeetings', data: { m: '2026-12-01-0900' }, does: 'changes' },
  keepMeeting: {
    right: 'runMeetings',
    data: { m: '2026-12-01-0900' },
    does: 'changes',
    before: (world) => world.does('chair', 'skipMeeting', { m: '2026-12-01-0900' }),
  },
  moveMeeting: {
    right: 'runMeetings',
    data: { m, [`day.${m}`]: '2026-11-25', [`time.${m}`]: '12:00' },
    does: 'changes',
  },
  showPlan: { right: 'runMeetings', data: {}, does: 'shows' },
  extraMeeting: { right: 'runMeetings', data: { 'day.extra': '2026-11-26', 'time.extra': '12:00' }, does: 'changes' },
  pauseUntil: { right: 'runMeetings', data: { 'day.pause': '2026-12-24' }, does: 'changes' },
  resumeMeetings: {
    right: 'runMeetings',
    data: {},
    does: 'changes',
    before: (world) => world.does('chair', 'pauseUntil', { 'day.pause': '2026-12-24' }),
  },
  switchRhythm: {
    right: 'runMeetings',
    data: { rhythm: 'crisis', untilDay: '2026-11-30', untilTime: '12:00', reason: text },
    does: 'changes',
  },
  successor: { right: 'changeGroup', data: { a: 'area1', person: personId(905) }, does: 'changes' },
  away: { right: 'own', data: { g: undefined, day: '2026-12-24' }, does: 'shows' },
  back: { right: 'own', data: { g: undefined }, does: 'shows' },

  'setup.show': { right: 'changeGroup', data: { view: 'people' }, does: 'shows' },
  'setup.save': {
    right: 'changeGroup',
    data: { part: 'times', then: 'menu', r: 1, ...times, ...rhythm },
    does: 'changes',
  },
  'setup.back': {
    right: 'changeGroup',
    data: { part: 'times', then: 'menu', r: 1, ...times, ...rhythm },
    does: 'changes',
  },
  'setup.area': {
    right: 'changeGroup',
    data: { do: 'save', r: 1, areaName: 'Nytt område', coordinator: personId(905) },
    does: 'changes',
  },
  'setup.leader': {
    right: 'changeGroup',
    data: { do: 'add', r: 1, leader: personId(906), leaderTitle: 'Sjef' },
    does: 'changes',
  },
  'setup.free': {
    right: 'changeGroup',
    data: { do: 'add', r: 1, freeFrom: '2027-05-18', freeName: text },
    does: 'changes',
  },
  // Of a group that is there nothing is made anew.
  'setup.create': { right: 'nobody', data: { r: 1 }, does: 'changes' },
};
