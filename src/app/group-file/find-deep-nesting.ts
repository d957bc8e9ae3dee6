import { CST, Lexer } from 'yaml';

/** A group file nests four levels; the limits leave room for any way of writing it. */
const mostBrackets = 20;
const mostColumns = 100;

/** Tokens that the lexer adds for the parser and that are not in the text. */
const marks = new Set([CST.tokenType(CST.DOCUMENT), CST.tokenType(CST.FLOW_END), CST.tokenType(CST.SCALAR)]);

/**
 * The offset where a text nests deeper than any group file does, or undefined. It goes before the real parser, which
 * calls itself for each level and takes the process down when a hostile file nests some hundred thousand times.
 */
export function findDeepNesting(text: string): number | undefined {
  let offset = 0;
  let column = 0;
  let brackets = 0;
  let atLineStart = true;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (marks.has(type)) continue;
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') brackets -= 1;
    const opensBlock = type === 'seq-item-ind' || type === 'explicit-key-ind';
    const startsContent = atLineStart && type !== 'newline' && type !== 'space' && type !== 'comment';
    if (brackets > mostBrackets) return offset;
    if (brackets <= 0 && column > mostColumns && (opensBlock || startsContent)) return offset;
    if (type !== 'space') atLineStart = type === 'newline';
    offset += token.length;
    const lineEnd = token.lastIndexOf('\n');
    column = lineEnd < 0 ? column + token.length : token.length - lineEnd - 1;
  }
  return undefined;
}
