import type { Language } from '../../src/domain/language';
import type { CardMessage } from '../../src/views/card-message';
import { partCalendar } from '../../src/views/setup/part-calendar';
import { partChannel } from '../../src/views/setup/part-channel';
import { partGeneral } from '../../src/views/setup/part-general';
import { partRhythm } from '../../src/views/setup/part-rhythm';
import { partSteps } from '../../src/views/setup/part-steps';
import { partTimes } from '../../src/views/setup/part-times';
import { settingsCard } from '../../src/views/setup/settings-card';
import { ofGroup, outline, outlineOptions } from './setup-samples';

type Make = (language: Language) => CardMessage;

const freeDays = [
  { from: '2026-12-28', to: '2026-12-30', name: 'Romjul & *fri*' },
  { from: '2027-05-18', to: '2027-05-18' },
];
const filled = {
  ...outline,
  ...{ freeDays, organisation: 'Fjordvik kommune', messagesPerDay: 7, automatic: false },
  ...{ remindBefore: ['P1DT12H', 'PT90M'], postBefore: 'PT0M', closeAfter: 'P4W' },
  rhythms: {
    intensified: { days: ['monday' as const, 'thursday' as const], times: ['08:00', '15:30'], dayThread: false },
    crisis: { times: ['06:00', '12:00', '18:00', '22:00'], askBefore: 'PT2H', remindBefore: [] },
  },
};
const inChannel = { ...outline, channelId: '19:room@thread.tacv2' };
const channels = [
  { id: '19:team@thread.tacv2', name: undefined, isGeneral: true },
  { id: '19:room@thread.tacv2', name: 'Samordning & *beredskap*', isGeneral: false },
  { id: '19:9c1f88@thread.tacv2', name: undefined, isGeneral: false },
];
const manyChannels = Array.from({ length: 200 }, (_, index) => ({
  id: `19:${index}@thread.tacv2`,
  name: `Prosjekt ${index} med et langt navn i kommunen`,
  isGeneral: false,
}));
const many = Array.from({ length: 60 }, (_, index) => {
  const day = `2027-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  return { from: day, to: day, name: `Planleggingsdag ${index + 1} i barnehager og skoler` };
});

/** The cards behind «more settings», in every state that they have, by name. */
export const setupSettingsCatalogue: Readonly<Record<string, Make>> = {
  'setup settings: as they come': (language) => settingsCard(outlineOptions(language, ofGroup)),
  'setup settings: all changed': (language) =>
    settingsCard(
      outlineOptions(language, { ...ofGroup, channels, outline: { ...filled, channelId: inChannel.channelId } }),
    ),
  'setup settings: no reminders, while a group is set up, problems': (language) =>
    settingsCard(
      outlineOptions(language, {
        outline: { ...outline, remindBefore: [], country: 'none', freeDays: many },
        problems: [
          { field: 'remindBefore', problem: 'reminderOutside' },
          { field: 'crisis.askBefore', problem: 'cardsDoNotFit' },
        ],
      }),
    ),
  'setup steps': (language) => partSteps(outlineOptions(language, ofGroup)),
  'setup steps: as a file may have them': (language) =>
    partSteps(outlineOptions(language, { ...ofGroup, outline: filled })),
  'setup steps: nothing ticked, problems': (language) =>
    partSteps(
      outlineOptions(language, {
        problems: [
          { field: 'remindBefore', problem: 'reminderOutside' },
          { field: 'postBefore', problem: 'boardBeforeDeadline' },
        ],
        typed: { postBefore: 'PT4H', closeAfter: 'P7D', automatic: 'yes' },
      }),
    ),
  'setup times: the reminders do not fit': (language) =>
    partTimes(
      outlineOptions(language, { ...ofGroup, problems: [{ field: 'remindBefore', problem: 'reminderOutside' }] }),
    ),
  'setup intensified': (language) => partRhythm('intensified', outlineOptions(language, ofGroup)),
  'setup crisis': (language) => partRhythm('crisis', outlineOptions(language, ofGroup)),
  'setup crisis: as a file may have it': (language) =>
    partRhythm('crisis', outlineOptions(language, { ...ofGroup, outline: filled })),
  'setup crisis: problems': (language) =>
    partRhythm(
      'crisis',
      outlineOptions(language, {
        ...ofGroup,
        problems: [
          { field: 'crisis.days', problem: 'noDays' },
          { field: 'crisis.times', problem: 'notTimes', about: 'kl. 25' },
          { field: 'crisis.askBefore', problem: 'cardsDoNotFit' },
          { field: 'crisis.deadlineBefore', problem: 'cardsAfterDeadline' },
          { field: 'crisis.remindBefore', problem: 'reminderOutside' },
          { field: 'crisis.postBefore', problem: 'boardBeforeDeadline' },
        ],
        typed: { 'crisis.times': 'kl. 25', 'crisis.askBefore': 'PT20H' },
      }),
    ),
  'setup crisis: meetings too close': (language) =>
    partRhythm(
      'crisis',
      outlineOptions(language, { ...ofGroup, problems: [{ field: 'crisis.times', problem: 'meetingsTooClose' }] }),
    ),
  'setup calendar': (language) => partCalendar(outlineOptions(language, ofGroup)),
  'setup calendar: another country, free days': (language) =>
    partCalendar(
      outlineOptions(language, { ...ofGroup, outline: { ...outline, country: 'JP', whenFree: undefined, freeDays } }),
    ),
  'setup calendar: many free days, problems': (language) =>
    partCalendar(
      outlineOptions(language, {
        outline: { ...outline, freeDays: many },
        problems: [
          { field: 'freeFrom', problem: 'freeDaysDoNotFit' },
          { field: 'freeTo', problem: 'notADate' },
          { field: 'quietTo', problem: 'sameTime' },
        ],
        typed: { freeFrom: '2027-01-01', freeTo: '2026-12-31' },
      }),
    ),
  'setup channel': (language) => partChannel(outlineOptions(language, { ...ofGroup, channels, outline: inChannel })),
  'setup channel: many, another chosen that it may not have': (language) =>
    partChannel(
      outlineOptions(language, {
        ...ofGroup,
        channels: [...channels, ...manyChannels],
        outline: { ...outline, channelId: '19:9c1f88@thread.tacv2' },
        problems: [{ field: 'channel', problem: 'notThisChannel' }],
        typed: { channel: '19:elsewhere@thread.tacv2' },
      }),
    ),
  'setup general': (language) => partGeneral(outlineOptions(language, ofGroup)),
  'setup general: as a file may have it': (language) =>
    partGeneral(outlineOptions(language, { ...ofGroup, outline: filled })),
};
