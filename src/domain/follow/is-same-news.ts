import type { News } from './news';

/**
 * Do two publications say the same to a follower? Then the later one is no news. Only what is read counts: the group's
 * own see no marks for wide use, so a mark alone is nothing new to them.
 */
export function isSameNews(one: News, other: News): boolean {
  return JSON.stringify(readingOf(one)) === JSON.stringify(readingOf(other));
}

function readingOf({ for: reader, summary }: News): object {
  const { intro, sections = [] } = summary ?? {};
  return {
    reader,
    isThere: summary !== undefined,
    intro: typeof intro === 'object' ? intro.text : intro,
    sections: sections.map(({ section, lines }) => ({
      section,
      lines: lines.map(({ title, level, text }) => ({ title, level, text })),
    })),
  };
}
