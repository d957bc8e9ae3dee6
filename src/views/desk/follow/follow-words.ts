import type { NewsPace, NewsTopic } from '../../../domain/desk/subscription';
import type { Language } from '../../../domain/language';
import { listText } from '../../list-text';
import { say } from '../../words';

/** What somebody gets and how often, in running text: «oppsummeringen og beslutninger, samlet hver arbeidsdag kl. 08.00». */
export function followedText(
  { topics, pace }: { readonly topics: readonly NewsTopic[]; readonly pace: NewsPace },
  language: Language,
): string {
  const names = topics.map((topic) => say(language, `follow.topicIn.${topic}`));
  return say(language, 'follow.followed', {
    topics: listText(names, language),
    pace: say(language, `follow.paceIn.${pace}`),
  });
}
