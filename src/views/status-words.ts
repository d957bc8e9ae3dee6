import type { Language } from '../domain/language';
import { say } from './words';

const keys = [
  'level',
  'levelMissing',
  'text',
  'textHint',
  'privacy',
  'more',
  'resourceLevel',
  'resources',
  'challenges',
  'raisedBefore',
  'raiseNew',
  'matter',
  'matterHint',
  'matterAreas',
  'need',
  'needHint',
  'offer',
  'offerHint',
  'signal',
  'signalHint',
  'lookAgain',
  'actions',
] as const;

/** The fixed words of `cards/status.json`. */
export function statusWords(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, say(language, `statusForm.${key}`)]));
}
