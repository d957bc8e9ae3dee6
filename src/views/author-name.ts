import type { Language } from '../domain/language';
import type { Reply } from '../domain/status-reply';
import { shownText } from './shown-text';
import { say } from './words';

/** Who gave the reply, in a sentence or at its start; by the post where neither the client nor the roster gave a name. */
export function authorName({ author, onBehalfOf }: Reply, language: Language, place?: 'start'): string {
  if (author.name !== '') return shownText(author.name);
  const post = say(language, onBehalfOf === undefined ? 'reply.missing.someone' : 'reply.missing.someDeputy');
  return place === 'start' ? post.slice(0, 1).toUpperCase() + post.slice(1) : post;
}
