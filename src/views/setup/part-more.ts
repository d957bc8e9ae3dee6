import { cardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import { outlineCard, type OutlineSheet } from './outline-card';
import { outlineInputs } from './outline-input';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partButtons } from './part-buttons';
import { partTitle } from './part-title';
import { pickedName } from './picked-name';
import { setupData } from './setup-data';

const followers = ['tenant', 'group', 'nobody'] as const;

/** Who is above the group, who follows it, and what it works on. Its buttons all save what stands in the card. */
export function partMore(options: OutlineOptions): CardMessage {
  const { outline, language } = options;
  return outlineCard(language, (room) => {
    const input = outlineInputs(options, room);
    return {
      title: partTitle('more', options),
      group: shownText(outline.name),
      notice: outlineNotice(options),
      lines: [labelledLine('', say(language, 'setup.moreHow')), ...leaderLines(options)],
      fields: [
        input.lines('focusAreas', outline.focusAreas.join('\n'), say(language, 'setup.hint.focusAreas')),
        input.person('approver', outline.approver, true),
        input.choice(
          'followers',
          outline.followers,
          followers.map((value) => ({ title: say(language, `setup.follower.${value}`), value })),
        ),
      ],
      rows: [partButtons('more', options)],
      sheets: [addSheet(options, room), ...(outline.leaders.length > 0 ? [removeSheet(options, room)] : [])],
    };
  });
}

function leaderLines({ outline, language }: OutlineOptions) {
  if (outline.leaders.length === 0) return [labelledLine('', say(language, 'setup.noLeaders'))];
  return outline.leaders.map(({ person, title }) =>
    labelledLine(
      `${title === '' ? say(language, 'setup.field.leaders') : shownText(title)}: `,
      pickedName(person, language),
    ),
  );
}

function addSheet(options: OutlineOptions, room: number): OutlineSheet {
  const { target, version: r, language } = options;
  const input = outlineInputs(options, room);
  return {
    title: say(language, 'setup.addLeader'),
    fields: [
      input.person('leader', undefined, true),
      input.text('leaderTitle', '', say(language, 'setup.hint.leaderTitle')),
    ],
    buttons: [
      cardButton(say(language, 'setup.addLeaderDo'), setupData('setup.leader', target, language, { do: 'add', r }), {
        style: 'positive',
      }),
    ],
  };
}

function removeSheet(options: OutlineOptions, room: number): OutlineSheet {
  const { target, version: r, language, outline } = options;
  const choices = outline.leaders.map(({ person }) => ({ title: pickedName(person, language), value: person.id }));
  return {
    title: say(language, 'setup.removeLeader'),
    fields: [outlineInputs(options, room).choice('leaders', choices[0]?.value ?? '', choices)],
    buttons: [
      cardButton(say(language, 'setup.removeArea'), setupData('setup.leader', target, language, { do: 'remove', r })),
    ],
  };
}
