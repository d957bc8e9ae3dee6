import { rhythmNames } from '../../src/domain/rhythm';
import { levels } from '../../src/domain/status-reply';
import { levelMark } from '../../src/views/level-mark';
import type { Checked } from '../checks/all-checks';
import { figuresOf, type Figure } from '../figures';
import type { Outcome } from '../read-outcome';
import { style } from './style';
import { yearBoardOf, type WeekCell, type WeekRow } from './year-board';

const mark = (level: WeekCell['level']) => escape(levelMark(level, 'en').mark);
const stateWords: Readonly<Record<string, string>> = {
  ...{ inTime: 'in time', unchanged: 'no change', late: 'late', vacant: 'post vacant', absent: 'absent' },
  ...{ notReached: 'not reached', silent: 'silent' },
};

/** The year's board, its figures and what was checked, as one page that needs nothing else. */
export function yearPage(outcome: Outcome, checked: readonly Checked[], title: string): string {
  const { areas, weeks } = yearBoardOf(outcome);
  const heads = areas.map(({ name }) => `<th scope="col" lang="nb">${escape(name)}</th>`).join('');
  const group = escape(outcome.group.name);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p><span lang="nb">${group}</span>, ${escape(outcome.calendar.day(0, 1))} to ${escape(outcome.calendar.day(weeks.length - 1, 7))}, played through the product.</p>
<h2 id="checks">Checks</h2>
<ul>${checked.map(checkItem).join('')}</ul>
<h2 id="board">The year’s board</h2>
<h3>Legend</h3>
<ul class="legend">${levels.map((level) => `<li class="${level}">${mark(level)}</li>`).join('')}<li>${mark(undefined)}</li><li>— no such area then</li></ul>
<p>Of a week with several meetings the worst level is shown, and how many of them the area answered.</p>
<div class="scroll" role="region" aria-labelledby="board" tabindex="0">
<table class="year">
<caption>Level of each area, week by week</caption>
<thead><tr><th scope="col">Week</th>${heads}</tr></thead>
<tbody>${weeks.map((week) => weekRow(week, areas.length)).join('\n')}</tbody>
</table>
</div>
<h2 id="figures">Figures</h2>
<div class="scroll" role="region" aria-labelledby="figures" tabindex="0">
<table>
<caption>The year in figures, by rhythm</caption>
<thead><tr><th scope="col">What</th>${[...rhythmNames, 'all'].map((name) => `<th scope="col" class="number">${name}</th>`).join('')}</tr></thead>
<tbody>${figuresOf(outcome).map(figureRow).join('\n')}</tbody>
</table>
</div>
<h2>What happened</h2>
<ul>${[...outcome.facts.happenings].map((line) => `<li>${escape(line)}</li>`).join('')}</ul>
</main>
</body>
</html>
`;
}

function weekRow({ week, monday, meetings, rhythms, why, cells }: WeekRow, areas: number): string {
  const count = meetings < 2 ? '' : `<br>${meetings} meetings`;
  const faster = rhythms.filter((name) => name !== 'normal').join(', ');
  const detail = `${monday}${count}${faster === '' ? '' : `<br>${escape(faster)}`}`;
  const head = `<th scope="row">${week}<small>${detail}</small></th>`;
  if (meetings === 0) return `<tr>${head}<td class="none" colspan="${areas}">No meeting: ${escape(why)}</td></tr>`;
  return `<tr>${head}${cells.map(cell).join('')}</tr>`;
}

function cell(one: WeekCell | undefined): string {
  if (one === undefined) return '<td>—</td>';
  const detail =
    one.meetings === 1 ? (stateWords[one.state ?? ''] ?? '') : `${one.answered} of ${one.meetings} answered`;
  const isUsual = one.meetings === 1 && one.state === 'inTime';
  const more = detail === '' || isUsual ? '' : `<small>${escape(detail)}</small>`;
  return `<td${one.level === undefined ? '' : ` class="${one.level}"`}>${mark(one.level)}${more}</td>`;
}

function figureRow({ what, by, all }: Figure): string {
  const numbers = [...rhythmNames.map((name) => by?.[name]), all];
  return `<tr><th scope="row">${escape(what)}</th>${numbers.map((one) => `<td class="number">${one ?? ''}</td>`).join('')}</tr>`;
}

function checkItem({ name, failures }: Checked): string {
  if (failures.length === 0) return `<li>✓ Holds: ${escape(name)}</li>`;
  return `<li><strong>✗ Failed: ${escape(name)}</strong><ul>${failures.map((one) => `<li>${escape(one)}</li>`).join('')}</ul></li>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
