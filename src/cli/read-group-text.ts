import { createReadStream } from 'node:fs';
import { maxFileBytes } from '../app/group-file/read-yaml';

export type GroupText =
  | { readonly ok: true; readonly text: string; readonly name: string }
  | { readonly ok: false; readonly problem: string };

/** Reads a group file, or standard input when it is `-`; never more than a group file can be. */
export async function readGroupText(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<GroupText> {
  const name = file === '-' ? 'stdin' : file;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? stdin : (createReadStream(file) as AsyncIterable<Uint8Array | string>)) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      chunks.push(bytes);
      size += bytes.length;
      if (size > maxFileBytes)
        return wrong(`${name} is larger than the ${maxFileBytes / 1024} KiB a group file may have.`);
    }
  } catch (error) {
    return wrong(`${name} cannot be read: ${reason(error)}.`);
  }
  try {
    return { ok: true, name, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return wrong(`${name} is not UTF-8 text. Open it in an editor and save it with the encoding UTF-8.`);
  }
}

function wrong(problem: string): GroupText {
  return { ok: false, problem };
}

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'you have no permission',
  };
  return known[code] ?? code;
}
