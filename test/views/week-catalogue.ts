import type { ChairNote } from '../../src/domain/chair-note';
import type { Language } from '../../src/domain/language';
import { awayCard } from '../../src/views/away-card';
import { awayFormCard } from '../../src/views/away-form-card';
import { backCard } from '../../src/views/back-card';
import type { CardMessage } from '../../src/views/card-message';
import { chairNoteCard } from '../../src/views/chair-note-card';
import { chairPreviewCard } from '../../src/views/chair-preview-card';
import { planAnswer } from '../../src/views/plan-answer';
import { planCard } from '../../src/views/plan-card';
import { reminderCard } from '../../src/views/reminder-card';
import { rhythmCard } from '../../src/views/rhythm-card';
import { channelNoteCard } from '../../src/views/channel-note-card';
import { rhythmNoteCard } from '../../src/views/rhythm-note-card';
import { successorCard } from '../../src/views/successor-card';
import { successorSavedCard } from '../../src/views/successor-saved-card';
import * as sample from './samples';
import { meetings, noteOptions, planOptions, previewOptions, rhythmOptions, rhythms, vacant } from './week-samples';

type Make = (language: Language) => CardMessage;

const person = { areaId: 'helse', areaName: 'Helse og velferd', personName: 'Kari Nordmann' } as const;

const missed = { ...person, meetingId: '2026-11-24-0900', person: sample.kari.id } as const;

const gone = { person: sample.kari.id, personName: 'Kari Nordmann', reason: 'leftTeam', revision: 4 } as const;

const notes: Readonly<Record<string, ChairNote>> = {
  'one meeting missed': { kind: 'missed', meetingIds: ['2026-11-24-0900'] },
  'many meetings missed': { kind: 'missed', meetingIds: Array.from({ length: 14 }, () => '2026-11-24-0900-2') },
  'reminder skipped': { kind: 'stepSkipped', meetingId: '2026-11-24-0900', step: 'remind.1' },
  'deadline skipped': { kind: 'stepSkipped', meetingId: '2026-11-24-0900', step: 'deadline' },
  'post skipped': { kind: 'stepSkipped', meetingId: '2026-11-24-0900', step: 'post' },
  'another step skipped': { kind: 'stepSkipped', meetingId: '2026-11-24-0900', step: 'close' },
  'free day': { kind: 'freeDay', meetingId: '2026-12-24-0900', day: '2026-12-24', name: 'julaften' },
  'free day moves': {
    kind: 'freeDay',
    meetingId: '2026-12-25-0900',
    day: '2026-12-25',
    name: '1. juledag',
    movedTo: { day: '2026-12-28', time: '09:00' },
  },
  'left the team': vacant,
  'left the organisation': { ...vacant, personName: '', reason: 'leftOrganisation' },
  'deputy left the team': { ...vacant, post: 'deputy' },
  'chair left': { kind: 'left', post: 'chair', ...gone },
  'deputy chair left': { kind: 'left', post: 'deputyChair', ...gone },
  'member left': { kind: 'left', post: 'member', ...gone, personName: '', reason: 'leftOrganisation' },
  'no deputy': { kind: 'noDeputy', ...person, until: '2027-01-04' },
  blocked: { kind: 'notReached', ...missed, reason: 'blocked' },
  'not installed, unknown name': { kind: 'notReached', ...missed, personName: '', reason: 'notInstalled' },
  'reached after all': { kind: 'notReached', ...missed, reason: 'blocked', over: true },
  'log refused': { kind: 'logRefused', meetingId: '2026-11-24-0900', error: '400 BadSyntax' },
  'log refused, and come after all': { kind: 'logRefused', meetingId: '2026-11-24-0900', error: '400', over: true },
  'channel refused': { kind: 'channelRefused', revision: 4, error: '403 BotNotInConversationRoster' },
  'board refused': { kind: 'boardRefused', meetingId: '2026-11-24-0900', error: '403 BotNotInConversationRoster' },
};

const cards: Readonly<Record<string, Make>> = {
  reminder: (language) =>
    reminderCard(sample.areaWithPrevious, { groupId: 'samordning', language, role: 'coordinator' }),
  'reminder: to the deputy, first time': (language) =>
    reminderCard(sample.freshArea, { groupId: 'samordning', language, role: 'deputy' }),
  'reminder: deputy of a vacant post': (language) =>
    reminderCard({ ...sample.freshArea, coordinator: undefined }, { groupId: 'samordning', language, role: 'deputy' }),
  'chair preview: planned': (language) => chairPreviewCard(previewOptions(language, { channelName: 'Samordning' })),
  'chair preview: held': (language) =>
    chairPreviewCard(previewOptions(language, { state: { state: 'held', by: 'Nina Berg' } })),
  'chair preview: by hand': (language) =>
    chairPreviewCard(previewOptions(language, { postsAt: undefined, missing: [] })),
  'chair preview: held, by hand': (language) =>
    chairPreviewCard(previewOptions(language, { postsAt: undefined, state: { state: 'held', by: 'Nina Berg' } })),
  'chair preview: posted': (language) =>
    chairPreviewCard(previewOptions(language, { state: { state: 'posted', at: '2026-11-24T07:30:00.000Z' } })),
  'chair preview: closed': (language) => chairPreviewCard(previewOptions(language, { state: { state: 'closed' } })),
  'chair preview: posted and closed': (language) =>
    chairPreviewCard(
      previewOptions(language, { state: { state: 'closed', postedAt: '2026-11-24T07:30:00.000Z' }, missing: [] }),
    ),
  'successor: problems': (language) =>
    successorCard(vacant, {
      ...noteOptions(language),
      people: [sample.kari, sample.ola],
      problems: [
        { field: 'person', problem: 'missing' },
        { field: 'signInName', problem: 'notASignInName' },
        { field: 'signInName', problem: 'notOnlyOne' },
      ],
      typed: { person: sample.ola.id, signInName: 'kari hos kommunen' },
    }),
  'successor: saved': (language) =>
    successorSavedCard({ groupName: 'Samordningsgruppen', areaName: 'Helse', personName: 'ola@kommune.no', language }),
  'successor: deputy saved': (language) =>
    successorSavedCard({
      ...{ groupName: 'Samordningsgruppen', areaName: 'Helse', personName: 'Ola Hansen', language },
      post: 'deputy',
    }),
  rhythm: (language) => rhythmCard(rhythmOptions(language)),
  'rhythm: crisis, problems': (language) =>
    rhythmCard(
      rhythmOptions(language, {
        now: { name: 'crisis', until: '2026-11-27T11:00:00.000Z' },
        problems: [
          { field: 'rhythm', problem: 'notAChoice' },
          { field: 'untilDay', problem: 'notADate' },
          { field: 'untilTime', problem: 'notATime' },
          { field: 'reason', problem: 'tooLong', max: 300 },
        ],
        refused: planAnswer({ refused: 'sameRhythm' }, { ...planOptions(language) }),
        typed: { rhythm: 'intensified', untilDay: '31. mai', untilTime: '25', reason: 'Flom' },
      }),
    ),
  'channel note: new': (language) =>
    channelNoteCard({ where: 'new', by: 'Nina Berg', groupName: 'Samordningsgruppen', language }),
  'channel note: old, by somebody without a name': (language) =>
    channelNoteCard({ where: 'old', by: '', groupName: 'Samordningsgruppen & *andre*', language }),
  'rhythm note: crisis': (language) =>
    rhythmNoteCard({
      ...rhythmOptions(language),
      name: 'crisis',
      rhythm: rhythms.crisis,
      by: 'Nina Berg',
      reason: 'Flom i elva,\nveien er stengt',
      until: '2026-11-27T11:00:00.000Z',
      next: { startsAt: '2026-11-24T11:00:00.000Z', deadline: '2026-11-24T10:40:00.000Z' },
    }),
  'rhythm note: back by itself': (language) =>
    rhythmNoteCard({ ...rhythmOptions(language), name: 'normal', rhythm: rhythms.normal, reason: '' }),
  'rhythm note: back by the chair': (language) =>
    rhythmNoteCard({ ...rhythmOptions(language), name: 'normal', rhythm: rhythms.normal, by: 'Nina', reason: 'Over' }),
  plan: (language) => planCard(planOptions(language)),
  'plan: later meetings, with an answer': (language) =>
    planCard(
      planOptions(language, {
        meetings: meetings.slice(4),
        answer: planAnswer({ done: 'skipped', startsAt: '2026-11-24T08:00:00.000Z' }, planOptions(language)),
      }),
    ),
  'plan: paused': (language) =>
    planCard(planOptions(language, { meetings: meetings.slice(6), pausedUntil: '2027-01-12', rhythm: 'crisis' })),
  'plan: empty, problems': (language) =>
    planCard(
      planOptions(language, {
        meetings: [],
        problems: [
          { field: 'day.extra', problem: 'notADate' },
          { field: 'time.extra', problem: 'notATime' },
          { field: 'day.pause', problem: 'missing' },
        ],
        typed: { 'day.extra': '31. mai', 'time.extra': '25' },
      }),
    ),
  away: (language) =>
    awayCard({
      language,
      until: '2026-12-04',
      today: sample.today,
      areas: [
        { areaName: 'Helse og velferd', groupName: 'Samordningsgruppen', deputyName: 'Ola Hansen' },
        { areaName: 'Oppvekst', groupName: 'Barnegruppen' },
      ],
    }),
  'away: no area, next year': (language) => awayCard({ language, until: '2027-01-04', today: sample.today, areas: [] }),
  'away form': (language) => awayFormCard({ language }),
  'away form: problems': (language) =>
    awayFormCard({
      language,
      notUnderstood: 'en stund {{DATE(2020-01-01T00:00:00Z)}}',
      problems: [{ field: 'day', problem: 'notADate' }],
      refused: planAnswer({ refused: 'past' }, planOptions(language)),
      typed: { day: 'x' },
    }),
  back: (language) => backCard(language),
};

/** Every card about the week itself, in every state that it has, by name. */
export const weekCatalogue: Readonly<Record<string, Make>> = {
  ...cards,
  ...Object.fromEntries(
    Object.entries(notes).map(([name, about]) => [
      `chair note: ${name}`,
      (language: Language) => chairNoteCard(about, noteOptions(language)),
    ]),
  ),
};
