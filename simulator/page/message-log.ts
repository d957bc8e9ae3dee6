import { faceOf, messageItem, type Viewer } from './message-item';
import type { Press } from './card-view';
import type { MessageView } from './protocol';
import { sameControl } from './same-control';
import type { Store } from './store';

/** How long a thread counts as new: what follows its first message at once does not push it away, in ms. */
const newMs = 3000;

interface LogSettings {
  readonly store: Store;
  readonly viewer: () => Viewer;
  readonly onPress: (message: MessageView, press: Press) => Promise<void>;
  /** The element in which this message stands. */
  readonly placeFor: (message: MessageView) => HTMLElement;
  readonly scroller: HTMLElement;
}

/** Keeps the messages of a column: draws only what looks different, so that nobody loses what they are typing. */
export class MessageLog {
  private readonly drawn = new Map<string, { readonly face: string; readonly item: HTMLElement }>();

  constructor(private readonly settings: LogSettings) {}

  show(message: MessageView): void {
    const { store, onPress } = this.settings;
    const viewer = this.settings.viewer();
    const face = faceOf(message, viewer);
    const before = this.drawn.get(message.id);
    if (before?.face === face) return;
    const item = messageItem({ store, message, viewer, onPress: (press) => onPress(message, press) });
    if (before === undefined) {
      this.settings.placeFor(message).append(item);
      this.reveal(item);
    } else {
      const focused = before.item.contains(document.activeElement) ? document.activeElement : null;
      before.item.replaceWith(item);
      if (focused !== null) this.focus(item, sameControl(before.item, focused, item));
    }
    this.drawn.set(message.id, { face, item });
  }

  clear(): void {
    this.drawn.clear();
  }

  /** Brings a new message into view from its beginning: a form is read from the top. */
  private reveal(item: HTMLElement): void {
    requestAnimationFrame(() => {
      const { scroller } = this.settings;
      const thread = item.closest<HTMLElement>('.thread');
      const isNew = performance.now() - Number(thread?.dataset['born']) < newMs;
      const target = isNew && thread !== null ? thread : item;
      const top = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      const isTall = target.offsetHeight > scroller.clientHeight;
      scroller.scrollTop = isTall ? top : scroller.scrollHeight;
    });
  }

  /** Keeps the keyboard where it was when the card under it was replaced; what is new is read from its beginning. */
  private focus(item: HTMLElement, control: HTMLElement | undefined): void {
    if (control !== undefined) {
      control.focus({ preventScroll: true });
      return;
    }
    const { scroller } = this.settings;
    const card = item.querySelector<HTMLElement>('.card');
    if (card === null) item.tabIndex = -1;
    (card ?? item).focus({ preventScroll: true });
    const above = item.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    if (above < 0) scroller.scrollTop += above;
  }
}
