import type { Subscription } from '../../src/domain/desk/subscription';
import { areaText } from '../../src/domain/follow/area-text';
import type { MeetingNews } from '../../src/domain/follow/follow-card';
import { newsFor } from '../../src/domain/follow/news-for';
import type { Language } from '../../src/domain/language';
import type { CardMessage } from '../../src/views/card-message';
import { followCard, type FollowOptions } from '../../src/views/desk/follow/follow-card';
import { followChoiceCard } from '../../src/views/desk/follow/follow-choice-card';
import { followDeskCard } from '../../src/views/desk/follow/follow-desk-card';
import { followingCard } from '../../src/views/desk/follow/following-card';
import { aLine, aPublication } from '../support/a-publication';

type Make = (language: Language) => CardMessage;

const group = { id: 'samordning', name: 'Samordningsgruppen {{DATE(2020-01-01T00:00:00Z)}}', timeZone: 'Europe/Oslo' };
const meeting = { id: '2026-11-24-0900', startsAt: '2026-11-24T08:00:00.000Z', day: '2026-11-24' };
const earlier = { id: '2026-11-23-0900', startsAt: '2026-11-23T08:00:00.000Z', day: '2026-11-23' };

const publication = aPublication(1, {
  intro: { text: 'Uken har vært preget av høyt sykefravær.', visibility: 'wide' },
  lines: [
    aLine('area.helse', {
      ...{ areaId: 'helse', title: 'Helse og velferd', level: 'critical', visibility: 'wide' },
      text: 'Vi mangler folk på nattevakt fram til fredag.\nHjemmetjenesten går som vanlig.',
    }),
    aLine('area.oppvekst', {
      ...{ areaId: 'oppvekst', title: 'Oppvekst', level: 'normal', visibility: 'wide' },
      text: 'Skolene er åpne.',
    }),
    aLine('area.kultur', { areaId: 'kultur', title: 'Kultur', text: 'Bare for gruppen' }),
    aLine('entry.1', {
      ...{ section: 'decision', title: 'Ingrid Solbakken', visibility: 'wide' },
      text: 'Vikarpoolen utvides til alle områdene.',
    }),
    aLine('entry.2', { section: 'advice', text: 'Utsett reiser som kan vente.', visibility: 'wide' }),
  ],
});
const reader = { topics: ['summary'] as const, belongs: false };
const news: MeetingNews = { meeting, news: newsFor(publication, reader), isCorrection: false };
const ofGroup = newsFor(publication, { ...reader, belongs: true });
const nothing = newsFor(aPublication(2, { lines: [] }), reader);
const long = aPublication(1, {
  lines: Array.from({ length: 80 }, (_, index) =>
    aLine(`area.a${index}`, {
      ...{ areaId: `a${index}`, title: `Område ${index}`, level: 'strained', visibility: 'wide' },
      text: 'x'.repeat(900),
    }),
  ),
});
const manyMeetings = Array.from({ length: 40 }, (_, index) => ({
  ...news,
  meeting: { ...meeting, id: `${meeting.id}-${index}` },
  news: newsFor({ ...long, lines: long.lines.slice(0, 20) }, reader),
}));

const followed: Subscription = {
  ...{ id: 'p', version: 3, person: { id: 'p', name: 'Kari' }, choice: 2, presses: [] },
  ...{ topics: ['summary', 'decisions'], pace: 'weekly', since: publication.at, had: [], waiting: [] },
};

const form = (more: Partial<FollowOptions>): Make => {
  const base = { groupId: group.id, groupName: group.name, subscription: followed, belongs: false };
  return (language) => followCard({ ...base, language, ...more });
};
const desk = (card: Parameters<typeof followDeskCard>[0]): Make => {
  return (language) => followDeskCard(card, group, language);
};
const text = (of: typeof publication, isCorrection = false) =>
  desk({ card: 'areaText', meeting, text: areaText(of, { id: 'helse', name: 'Helse og velferd' }), isCorrection });

/** Every card for those outside the meeting, in every state that it has, by name. */
export const followCatalogue: Readonly<Record<string, Make>> = {
  'follow: new': form({ subscription: undefined }),
  'follow: following': form({ told: ['Lagret.'] }),
  'follow: belongs to the group': form({
    belongs: true,
    subscription: { ...followed, topics: ['critical'], pace: 'now' },
  }),
  'follow: not reached': form({
    subscription: { ...followed, pace: 'daily', notReached: { reason: 'blocked', at: publication.at } },
  }),
  'follow: ended': form({ subscription: { ...followed, endedAt: publication.at } }),
  'follow: problems': form({
    problems: [
      { field: 'topics', problem: 'missing' },
      { field: 'pace', problem: 'notAChoice' },
    ],
    typed: { topics: [], pace: undefined },
  }),
  'follow: which group': (language) =>
    followChoiceCard(
      ['Samordning', 'Barnegruppen'].map((name) => ({ id: name, name })),
      language,
    ),
  'follow: which of many groups': (language) =>
    followChoiceCard(
      Array.from({ length: 9 }, (_, index) => ({ id: `g${index}`, name: `Gruppe ${index}` })),
      language,
    ),
  'following: nothing': (language) => followingCard([], language),
  'following: some': (language) =>
    followingCard(
      [
        { groupId: 'a', groupName: group.name, subscription: followed },
        {
          ...{ groupId: 'b', groupName: 'Barnegruppen' },
          subscription: { ...followed, topics: ['board', 'critical'], notReached: { reason: 'blocked', at: '' } },
        },
      ],
      language,
    ),
  news: desk({ card: 'news', about: news }),
  'news: as the group reads it': desk({ card: 'news', about: { ...news, news: ofGroup } }),
  'news: correction': desk({ card: 'news', about: { ...news, isCorrection: true } }),
  'news: taken back': desk({ card: 'news', about: { meeting, news: nothing, isCorrection: true } }),
  'news: no room': desk({ card: 'news', about: { ...news, news: newsFor(long, reader) } }),
  'digest: daily': desk({ card: 'digest', pace: 'daily', about: [news] }),
  'digest: weekly, with a correction and one taken back': desk({
    card: 'digest',
    pace: 'weekly',
    about: [
      { meeting: earlier, news: nothing, isCorrection: true },
      { ...news, isCorrection: true },
      { ...news, news: ofGroup },
    ],
  }),
  'digest: no room': desk({ card: 'digest', pace: 'weekly', about: manyMeetings }),
  'area text': text(publication),
  'area text: correction': text(publication, true),
  'area text: taken back': text(aPublication(2, { lines: [] }), true),
  'area text: no room': text(long),
};
