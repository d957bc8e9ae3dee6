import type { Language } from '../domain/language';
import type { ButtonData } from './view';
import type { EngineVerb } from './engine-press';

/** The data of a button of the cards about the week. `g` group, `m` meeting, `a` area, `p` a post that is not the usual one, `l` the card's language. */
export function engineData(
  verb: EngineVerb,
  ids: { readonly g?: string; readonly m?: string; readonly a?: string; readonly p?: 'deputy'; readonly l: Language },
): ButtonData {
  return { v: 1, verb, ...ids };
}
