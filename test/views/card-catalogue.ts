import type { Language } from '../../src/domain/language';
import type { Unreached } from '../../src/domain/unreached';
import { actionFormCard } from '../../src/views/action-form-card';
import { actionLogCard } from '../../src/views/action-log-card';
import { actionSavedCard } from '../../src/views/action-saved-card';
import { boardCard } from '../../src/views/board-card';
import type { CardMessage } from '../../src/views/card-message';
import { chooseCard } from '../../src/views/choose-card';
import { closedCard } from '../../src/views/closed-card';
import { criticalAlertCard } from '../../src/views/critical-alert-card';
import { missingCard } from '../../src/views/missing-card';
import { helpCard } from '../../src/views/help-card';
import { receiptCard } from '../../src/views/receipt-card';
import { statusCard } from '../../src/views/status-card';
import type { StatusFormOptions } from '../../src/views/status-form-options';
import { followCatalogue } from './follow-catalogue';
import { say } from '../../src/views/words';
import * as sample from './samples';
import { setupCatalogue } from './setup-catalogue';
import { registerCatalogue } from './desk/register-catalogue';
import { summaryCatalogue } from './desk/summary-catalogue';
import { upwardCatalogue } from './desk/upward-catalogue';
import { guestCatalogue } from './desk/guest-catalogue';
import { agendaCatalogue } from './desk/agenda-catalogue';
import { weekCatalogue } from './week-catalogue';

type Make = (language: Language) => CardMessage;

const unmet: Unreached = { who: 'unmetLeader', leader: 'Kommunedirektør (gunnhild.akvik@fjordvik.example)' };
const matter = 'Svømmehallen mangler folk til kveldsvakt';
const unreached: readonly Unreached[] = [
  unmet,
  { who: 'leader', person: { id: sample.ola.id, name: 'Sverre Hjelmeland' }, matter, reason: 'notInstalled' },
  { who: 'guest', person: { id: sample.ola.id, name: 'Bjarne Myhre' }, matter, reason: 'blocked' },
  { who: 'guest', person: { id: sample.kari.id, name: '' }, matter, reason: 'notInstalled' },
  { who: 'guest', person: { id: sample.kari.id, name: 'Elin Strøm' }, matter, reason: 'guestAccount' },
];

/** Every card in every state that it has, by name. */
export const catalogue: Readonly<Record<string, Make>> = {
  'status: first time': (language) => statusCard(sample.freshArea, options(language, { actions: [] })),
  'status: with last answers': (language) => statusCard(sample.areaWithPrevious, options(language)),
  'status: an area that has come of another, with a covered need': (language) =>
    statusCard(
      {
        ...sample.freshArea,
        inherited: sample.standing.map((item) => ({
          ...item,
          id: `pleie.${item.id}`,
          from: { areaId: 'pleie', areaName: 'Pleie og omsorg', itemId: item.id },
        })),
        covered: Object.fromEntries(
          sample.standing
            .filter(({ kind }) => kind === 'need')
            .map(({ id }) => [`pleie.${id}`, { id: 'kultur', name: 'Kultur og idrett' }]),
        ),
      },
      options(language),
    ),
  'status: to a deputy': (language) => statusCard(sample.areaWithPrevious, options(language, { role: 'deputy' })),
  'status: deputy of a vacant post': (language) =>
    statusCard({ ...sample.freshArea, coordinator: undefined }, options(language, { role: 'deputy' })),
  'status: editing': (language) => statusCard(sample.areaWithReply, options(language)),
  'status: problems': (language) =>
    statusCard(
      sample.freshArea,
      options(language, {
        typed: { text: 'x'.repeat(220), lookAgain: '31. mai', 'due.2026-11-20.a1': '2026-02-31' },
        problems: [
          { field: 'level', problem: 'missing' },
          { field: 'text', problem: 'tooLong', max: 200 },
          { field: 'resourceLevel', problem: 'notAChoice' },
          { field: 'lookAgain', problem: 'notADate' },
          { field: 'due.2026-11-20.a1', problem: 'notADate' },
        ],
      }),
    ),
  'status: typed something': (language) =>
    statusCard(
      sample.areaWithPrevious,
      options(language, { question: 'typedSomething', typed: { text: 'Vi har fått dekket helgen.' } }),
    ),
  'status: seen other': (language) =>
    statusCard(
      sample.lateByDeputy,
      options(language, { question: 'seenOther', typed: { level: 'strained', text: 'Vi klarer oss.' } }),
    ),
  'status: short': (language) => statusCard({ ...sample.areaWithPrevious, card: 'short' }, options(language)),
  'status: short, nothing known': (language) =>
    statusCard({ ...sample.freshArea, card: 'short' }, options(language, { actions: [] })),
  'receipt: full': (language) => receiptCard(sample.areaWithReply, options(language)),
  'receipt: late and corrected by the deputy': (language) =>
    receiptCard(sample.lateByDeputy, { ...options(language), channelName: 'Samordning' }),
  'receipt: vacant post, another answered': (language) =>
    receiptCard(
      { ...sample.areaWithReply, reply: { ...sample.reply, onBehalfOf: '', content: sample.emptyContent } },
      { ...options(language), note: 'answeredByOther', channelName: 'Samordning' },
    ),
  'closed: with an answer': (language) => closedCard(sample.areaWithReply, options(language)),
  'closed: without an answer': (language) => closedCard(sample.areaWithPrevious, options(language)),
  'board: seven areas': (language) => boardCard(sample.boardOf(sample.sevenAreas), { language }),
  'board: a deputy answered late': (language) => boardCard(sample.boardOf([sample.lateByDeputy]), { language }),
  'board: first meeting, nothing received': (language) => boardCard(sample.boardOf([sample.freshArea]), { language }),
  'board: no room': (language) => boardCard(sample.boardOf(sample.sevenAreas), { language, budget: 6000 }),
  'action log': (language) =>
    actionLogCard(sample.log, { language, groupName: 'Samordningsgruppen', today: sample.today }),
  'action log: empty': (language) =>
    actionLogCard({ open: [], done: [] }, { language, groupName: 'Samordningsgruppen', today: sample.today }),
  'action log: no room': (language) =>
    actionLogCard(sample.log, { language, groupName: 'Samordningsgruppen', today: sample.today, budget: 5000 }),
  'action form': (language) => actionFormCard(actionForm(language)),
  'action form: problems': (language) =>
    actionFormCard({
      ...actionForm(language),
      typed: { text: '', owner: 'x', area: 'x', due: 'x' },
      problems: [
        { field: 'text', problem: 'missing' },
        { field: 'owner', problem: 'notAChoice' },
        { field: 'area', problem: 'notAChoice' },
        { field: 'due', problem: 'notADate' },
      ],
    }),
  'action form: somebody else was first': (language) =>
    actionFormCard({
      ...actionForm(language),
      typed: { text: 'Bestille flere tester' },
      told: say(language, 'actionForm.other', {
        name: 'Kari Nordmann',
        text: 'Bestille utstyr',
        button: say(language, 'actionForm.save'),
      }),
    }),
  'action saved': (language) =>
    actionSavedCard(sample.action('a1', 'Bestille utstyr'), { language, today: '2026-11-23' }),
  'action saved: for all': (language) =>
    actionSavedCard(sample.action('a1', 'Bestille', { owner: undefined, area: undefined, due: undefined }), {
      language,
      today: '2026-11-23',
    }),
  'critical alert': (language) => criticalAlertCard(sample.areaWithReply, { language }),
  'choose: buttons': (language) => chooseCard(choose(language, 2)),
  'choose: list': (language) => chooseCard(choose(language, 9)),
  'missing: every reason': (language) =>
    missingCard(
      {
        unreached: [],
        meeting: {
          startsAt: '2026-11-24T08:00:00.000Z',
          areas: 9,
          missing: [
            { areaName: 'Helse og velferd', personName: undefined, why: { why: 'vacant' } },
            {
              areaName: 'Oppvekst',
              personName: 'Kari Nordmann',
              why: { why: 'silent', since: '2026-11-22T08:00:00.000Z' },
            },
            { areaName: 'Kultur og idrett', personName: '', why: { why: 'notDelivered' } },
            { areaName: 'Teknisk drift', personName: 'Per Li', why: { why: 'absent', until: '2026-12-04' } },
            ...(['blocked', 'notInstalled', 'unknownPerson', 'refused'] as const).map((reason) => ({
              areaName: 'By og miljø',
              personName: 'Ola Øy',
              why: { why: 'notReached', reason } as const,
            })),
          ],
        },
      },
      { language, timeZone: 'Europe/Oslo' },
    ),
  'missing: leaders and guests too': (language) =>
    missingCard(
      {
        meeting: {
          ...{ startsAt: '2026-11-24T08:00:00.000Z', areas: 9 },
          missing: [{ areaName: 'Helse og velferd', personName: undefined, why: { why: 'vacant' } }],
        },
        unreached,
      },
      { language, timeZone: 'Europe/Oslo' },
    ),
  'missing: leaders and guests only': (language) =>
    missingCard(
      { meeting: { startsAt: '2026-11-24T08:00:00.000Z', areas: 9, missing: [] }, unreached: unreached.slice(0, 1) },
      { language, timeZone: 'Europe/Oslo' },
    ),
  'missing: no meeting yet, many not reached': (language) =>
    missingCard(
      { meeting: undefined, unreached: Array.from({ length: 34 }, (_, n) => unreached[n % unreached.length] ?? unmet) },
      { language, timeZone: 'Europe/Oslo' },
    ),
  'help: coordinator': (language) => helpCard({ language, leads: false, scope: 'personal' }),
  'help: chair': (language) => helpCard({ language, leads: true, scope: 'personal', lead: 'Hei!' }),
  'help: chair in the channel': (language) => helpCard({ language, leads: true, scope: 'channel' }),
  'help: channel': (language) => helpCard({ language, leads: false, scope: 'channel' }),
  ...setupCatalogue,
  ...weekCatalogue,
  ...agendaCatalogue,
  ...guestCatalogue,
  ...followCatalogue,
  ...upwardCatalogue,
  ...registerCatalogue,
  ...summaryCatalogue,
};

export function options(language: Language, more: Partial<StatusFormOptions> = {}): StatusFormOptions {
  return {
    groupId: 'samordning',
    language,
    actions: sample.actions,
    today: sample.today,
    role: 'coordinator',
    ...more,
  };
}

function actionForm(language: Language) {
  return {
    groupId: 'samordning',
    actionId: 'a9',
    text: 'Bestille smittevernutstyr',
    people: [sample.kari, sample.ola],
    areas: sample.areas,
    language,
  };
}

function choose(language: Language, count: number) {
  return {
    language,
    command: 'status',
    question: 'Område?',
    choices: Array.from({ length: count }, (_, index) => ({
      groupId: 'samordning',
      areaId: `område-${index}`,
      title: `Område ${index}`,
    })),
  };
}
