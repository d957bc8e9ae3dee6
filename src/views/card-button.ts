import type { ButtonData, View } from './view';

/** One Action.Execute of a card, with the Action.Submit for clients that do not know it. */
export interface CardButton extends View {
  readonly title: string;
  readonly verb: string;
  readonly style: 'default' | 'positive' | 'destructive';
  /** `none`: the button asks for no input, so an empty required field does not block it. */
  readonly inputs: 'auto' | 'none';
  /** Submit has no verb of its own, so the verb is in the data of both. */
  readonly data: ButtonData;
}

/** A button that sends `data`. */
export function cardButton(
  title: string,
  data: ButtonData,
  look: { readonly style?: CardButton['style']; readonly inputs?: CardButton['inputs'] } = {},
): CardButton {
  return { title, verb: data.verb, data, style: look.style ?? 'default', inputs: look.inputs ?? 'auto' };
}
