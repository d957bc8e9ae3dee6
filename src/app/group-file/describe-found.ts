import type { Located } from './located';

/** What stands in the file, short enough for a line and without characters that would disturb a terminal. */
export function describeFound(node: Located): string {
  switch (node.kind) {
    case 'empty':
      return 'nothing';
    case 'list':
      return 'a list';
    case 'map':
      return 'a map of keys and values';
    case 'text':
      return quote(node.text);
  }
}

function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
}
