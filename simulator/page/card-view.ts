import type * as AdaptiveCardsModule from 'adaptivecards';
import { element } from './element';
import { hostConfig } from './host-config';
import { markdown } from './markdown';
import { ownNames } from './own-names';
import { prepareCard } from './prepare-card';
import type { PersonView } from './protocol';
import { sameControl } from './same-control';
import { tellExpanded } from './tell-expanded';
import { widthClass } from './width-class';
import { words } from './words';

declare const AdaptiveCards: typeof AdaptiveCardsModule;

/** A press of a button, with the data the client gathered. */
export interface Press {
  readonly action: { readonly type: string; readonly verb?: string; readonly id?: string; readonly title?: string };
  readonly data: Record<string, unknown>;
}

interface CardSettings {
  readonly card: object;
  readonly label: string;
  readonly language: string | undefined;
  readonly people: readonly PersonView[];
  readonly onPress: (press: Press) => Promise<void>;
}

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

function openLink(url: string | undefined): void {
  if (url !== undefined && /^https?:/i.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
}

function pressOf(action: AdaptiveCardsModule.Action): Press | undefined {
  const isSubmit = action instanceof AdaptiveCards.SubmitAction || action instanceof AdaptiveCards.ExecuteAction;
  if (!isSubmit) return undefined;
  const data = { ...action.data } as Record<string, unknown>;
  const type = action.getJsonTypeName();
  const { id, title } = action;
  const known = { type, ...(id !== undefined && { id }), ...(title !== undefined && { title }) };
  if (!(action instanceof AdaptiveCards.ExecuteAction)) return { action: known, data };
  return { action: { ...known, verb: action.verb }, data };
}

/** What is filled in and opened now, so that a card drawn anew for another width keeps it. */
function keepState(value: unknown, shown: AdaptiveCardsModule.AdaptiveCard): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => keepState(item, shown));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    key === 'data' ? part : keepState(part, shown),
  ]);
  const made = Object.fromEntries(parts);
  const part = typeof made['id'] === 'string' ? shown.getElementById(made['id']) : undefined;
  if (part === undefined) return made;
  if (part instanceof AdaptiveCards.Input) made['value'] = (part.value as unknown) ?? '';
  made['isVisible'] = part.isVisible;
  return made;
}

/** A card that follows the width it has, and is busy while a press is under way. */
export function cardView(settings: CardSettings): HTMLElement {
  const busy = element('p', { class: 'card-busy', attributes: { role: 'status' } });
  const paper = element('div', { class: 'card-paper' });
  const attributes = { role: 'group', 'aria-label': settings.label, lang: settings.language, tabindex: '-1' };
  const host = element('div', { class: 'card', attributes }, paper, busy);
  let shown: AdaptiveCardsModule.AdaptiveCard | undefined;
  let shownWidth = '';

  const press = async (made: Press): Promise<void> => {
    // What is inert loses the keyboard, so the card holds it until the answer is there.
    const pressed = paper.contains(document.activeElement) ? document.activeElement : null;
    if (pressed !== null) host.focus({ preventScroll: true });
    paper.inert = true;
    busy.textContent = words.cardBusy;
    await settings.onPress(made);
    paper.inert = false;
    busy.textContent = '';
    if (pressed instanceof HTMLElement && document.activeElement === host) pressed.focus({ preventScroll: true });
  };

  const draw = (width: string): void => {
    const prepared = prepareCard(settings.card, width, settings.people);
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
    card.onExecuteAction = (action) => {
      if (action instanceof AdaptiveCards.OpenUrlAction) openLink(action.url);
      const made = pressOf(action);
      if (made !== undefined) void press(made);
    };
    card.onElementVisibilityChanged = () => tellExpanded(paper);
    card.onAnchorClicked = (_element, anchor) => {
      openLink(anchor.href);
      return true;
    };
    const focused = paper.contains(document.activeElement) ? document.activeElement : null;
    const before = paper.firstElementChild;
    try {
      card.parse(shown === undefined ? prepared : keepState(prepared, shown));
      const rendered = card.render();
      // The card around it has the name, and one stop of the keyboard is enough.
      rendered?.removeAttribute('aria-label');
      rendered?.removeAttribute('tabindex');
      paper.replaceChildren(rendered ?? element('p', { text: words.cardBroken }));
      ownNames(paper);
      tellExpanded(paper);
      shown = card;
      if (before !== null && focused !== null) (sameControl(before, focused, paper) ?? host).focus();
    } catch {
      paper.replaceChildren(element('p', { class: 'card-broken', text: words.cardBroken }));
    }
    shownWidth = width;
  };

  new ResizeObserver(([entry]) => {
    const px = entry?.contentRect.width ?? 0;
    if (px === 0) return;
    const width = widthClass(px);
    if (width !== shownWidth) draw(width);
  }).observe(host);
  draw('standard');
  return host;
}
