import { clockAhead } from './clock-ahead';
import { clockAnew } from './clock-anew';
import { element } from './element';
import { groupTime } from './group-time';
import type { ClockMove } from './protocol';
import { retellTimes } from './retell-times';
import { sendCommand } from './send-command';
import type { Store } from './store';
import { words } from './words';

/** How often the clock is drawn, in ms: as usual, when it runs fast, and then for those who want little motion. */
const drawEvery = { usual: 1000, fast: 200, calm: 2000 };
/** How long a refusal stands, in ms. */
const noteMs = 10_000;
const wantsCalm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** The group's clock, and the buttons that put it forward. Undefined when it cannot be moved. */
export function clockPanel(store: Store): { readonly element: HTMLElement; readonly panel: HTMLElement } | undefined {
  const { time } = store;
  const { timeZone } = time;
  if (timeZone === undefined) return undefined;
  const told = groupTime(timeZone);

  const face = element('time', { class: 'clock-face' });
  const ahead = element('span', { class: 'clock-ahead' });
  const said = element('p', { class: 'clock-said visually-hidden', attributes: { role: 'status' } });
  const note = element('p', { class: 'clock-note', attributes: { role: 'status' } });

  let noteTimer: number | undefined;
  const tell = (sentence: string): void => {
    clearTimeout(noteTimer);
    note.textContent = sentence;
    if (sentence !== '') noteTimer = window.setTimeout(() => tell(''), noteMs);
  };
  const move = async (to: ClockMove): Promise<void> => {
    tell('');
    const { sentence } = await sendCommand({ do: 'moveClock', to });
    tell(sentence ?? '');
  };
  const button = (to: () => ClockMove): HTMLElement =>
    element('button', { class: 'bar-button', attributes: { type: 'button' }, on: { click: () => void move(to()) } });
  const label = (made: HTMLElement, to: ClockMove): void => {
    const { label: text, help } = words.clockMoves[to];
    if (made.textContent === text) return;
    made.textContent = text;
    made.title = help;
    made.ariaLabel = `${text}: ${help}`;
  };
  const jumps = (['nextStep', 'anHour', 'aDay'] as const).map((to) => {
    const made = button(() => to);
    label(made, to);
    return made;
  });
  const run = button(() => (time.isRunning() ? 'asUsual' : 'aWeekInAMinute'));
  run.classList.add('clock-run');
  const anew = clockAnew();

  let drawnDay = told.day(time.now());
  let timer: number | undefined;
  const draw = (): void => {
    clearTimeout(timer);
    const now = time.now();
    const text = told.short(now);
    if (face.textContent !== text) {
      face.textContent = text;
      face.dateTime = now.toISOString();
    }
    ahead.textContent = clockAhead(time.aheadMs());
    anew.button.hidden = time.aheadMs() < 60_000;
    label(run, time.isRunning() ? 'asUsual' : 'aWeekInAMinute');
    if (told.day(now) !== drawnDay) retellTimes(now);
    drawnDay = told.day(now);
    timer = window.setTimeout(draw, time.isFast() ? drawEvery[wantsCalm.matches ? 'calm' : 'fast'] : drawEvery.usual);
  };

  let wasRunning = time.isRunning();
  const sentence = (): string | undefined => {
    const now = told.long(time.now());
    if (time.isRunning()) return wasRunning ? undefined : words.clockRunsNow;
    return wasRunning ? words.clockIsBack(now) : words.clockIs(now);
  };
  store.listen((change) => {
    if (change.kind !== 'clock' && change.kind !== 'all') return;
    draw();
    if (change.kind === 'clock') said.textContent = sentence() ?? said.textContent;
    wasRunning = time.isRunning();
  });
  draw();

  const faces = element('div', { class: 'clock-told' }, face, element('p', {}, ahead, anew.button));
  const buttons = element('div', { class: 'clock-buttons' }, ...jumps, run);
  const attributes = { role: 'group', 'aria-label': words.clock };
  return { element: element('div', { class: 'clock', attributes }, faces, buttons, note, said), panel: anew.panel };
}
