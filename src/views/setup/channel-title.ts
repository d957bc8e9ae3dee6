import { cutText } from '../../domain/cut-text';
import type { Language } from '../../domain/language';
import type { TeamChannel } from '../../domain/setup/team-channel';
import { shownText } from '../shown-text';
import { say } from '../words';

/** Long enough to tell two ids apart. */
const markLength = 6;

/** A channel by its name; one whose name nobody has told, by the end of its id. */
export function channelTitle({ id, name = '', isGeneral }: TeamChannel, language: Language): string {
  if (name !== '') return shownText(cutText(name, 60));
  if (isGeneral) return say(language, 'setup.channel.general');
  return say(language, 'setup.channel.unknown', { mark: shownText(id.replace(/@.*$/, '').slice(-markLength)) });
}
