import type { OutlineArea } from '../../domain/setup/group-outline';
import { cardButton, type CardButton } from '../card-button';
import type { CardMessage } from '../card-message';
import { labelledLine } from '../labelled-line';
import { shownText } from '../shown-text';
import { say } from '../words';
import { areaLines } from './area-line';
import { comingSheet } from './coming-sheet';
import { outlineCard, type OutlineSheet } from './outline-card';
import { outlineInputs } from './outline-input';
import { outlineNotice } from './outline-notice';
import type { OutlineOptions } from './outline-options';
import { partButtons } from './part-buttons';
import { partTitle } from './part-title';
import { setupData } from './setup-data';

/** The areas there are, a form for one at a time, and what can be done with those there are. */
export function partAreas(options: OutlineOptions & { readonly editing?: string | undefined }): CardMessage {
  const { outline, language, target } = options;
  const editing = outline.areas.find(({ id }) => id === options.editing);
  return outlineCard(language, (room) => {
    const input = outlineInputs(options, room);
    return {
      title: partTitle('areas', options),
      group: shownText(outline.name),
      notice: outlineNotice(options),
      lines: [
        labelledLine('', say(language, 'setup.areasHow')),
        ...(outline.areas.length === 0 ? [labelledLine('', say(language, 'setup.noAreas'))] : []),
        ...outline.areas.flatMap((area) => areaLines(area, language)),
        ...(editing === undefined
          ? []
          : [labelledLine('', say(language, 'setup.editing', { area: shownText(editing.name) }))]),
      ],
      fields: [
        input.text('areaName', editing?.name ?? '', say(language, 'setup.hint.areaName')),
        input.person('coordinator', editing?.coordinator, true),
        input.person('deputy', editing?.deputy, true),
        ...(editing === undefined || target.kind === 'setup' ? [] : [input.date('areaFrom')]),
      ],
      rows: rowsOf(options, editing),
      sheets: editing === undefined && outline.areas.length > 0 ? changeSheets(options, room) : [],
    };
  });
}

function rowsOf(options: OutlineOptions, editing: OutlineArea | undefined): readonly (readonly CardButton[])[] {
  const { target, version: r, language } = options;
  const show = (view: 'areas' | 'split' | 'merge', title: string) =>
    cardButton(title, setupData('setup.show', target, language, { view }), { inputs: 'none' });
  if (editing !== undefined) {
    const save = setupData('setup.area', target, language, { do: 'save', a: editing.id, r });
    return [
      [
        cardButton(say(language, 'setup.saveArea'), save, { style: 'positive' }),
        show('areas', say(language, 'setup.cancel')),
      ],
    ];
  }
  const count = target.kind === 'group' ? options.outline.areas.length : 0;
  return [
    [cardButton(say(language, 'setup.addArea'), setupData('setup.area', target, language, { do: 'save', r }))],
    [
      ...(count > 0 ? [show('split', say(language, 'setup.splitArea'))] : []),
      ...(count > 1 ? [show('merge', say(language, 'setup.mergeArea'))] : []),
    ],
    partButtons('areas', options),
  ];
}

function changeSheets(options: OutlineOptions, room: number): readonly OutlineSheet[] {
  const { target, version: r, language, outline } = options;
  const areas = outline.areas.map(({ id, name }) => ({ title: shownText(name), value: id }));
  const first = outline.areas[0]?.id ?? '';
  const input = outlineInputs(options, room);
  const button = (
    title: string,
    what: 'edit' | 'remove' | 'up' | 'down',
    style: 'default' | 'destructive' = 'default',
  ) => cardButton(title, setupData('setup.area', target, language, { do: what, r }), { style });
  const end =
    target.kind === 'group'
      ? button(say(language, 'setup.endArea'), 'remove', 'destructive')
      : button(say(language, 'setup.removeArea'), 'remove');
  const change: OutlineSheet = {
    title: say(language, 'setup.changeArea'),
    fields: [input.choice('area', first, areas)],
    buttons: [button(say(language, 'setup.editArea'), 'edit'), end],
  };
  const coming = comingSheet(options, room);
  if (areas.length < 2) return [change, ...coming];
  const move: OutlineSheet = {
    title: say(language, 'setup.moveArea'),
    fields: [input.choice('movedArea', first, areas)],
    buttons: [button(say(language, 'setup.moveUp'), 'up'), button(say(language, 'setup.moveDown'), 'down')],
  };
  return [change, move, ...coming];
}
