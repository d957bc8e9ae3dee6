import { readPng, type Picture } from './read-png';

const kinds = {
  color: { size: 192, check: fullBleed },
  outline: { size: 32, check: whiteOnTransparent },
};

/** Teams rounds the corners itself, or cuts a hexagon: the background must reach every edge. */
function fullBleed(picture: Picture): string | undefined {
  const transparent = picture.pixels.some((value, at) => at % 4 === 3 && value !== 255);
  return transparent
    ? 'has transparent pixels; its background must fill the square, Teams rounds it itself'
    : undefined;
}

function whiteOnTransparent({ pixels }: Picture): string | undefined {
  let visible = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 0) {
      visible += 1;
      if (pixels[at] !== 255 || pixels[at + 1] !== 255 || pixels[at + 2] !== 255) {
        return 'has a colour other than white; every visible pixel must be #ffffff';
      }
    }
  }
  if (visible === 0) {
    return 'is empty; the symbol must be white';
  }
  return visible === pixels.length / 4 ? 'has no transparent pixels; only the symbol may be visible' : undefined;
}

/**
 * Checks an icon against what Teams asks of it: size, and for the outline white (#ffffff) on transparent.
 * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons
 */
export function iconProblems(file: string, kind: keyof typeof kinds, bytes: Buffer): string[] {
  const { size, check } = kinds[kind];
  let picture: Picture;
  try {
    picture = readPng(bytes);
  } catch (error) {
    return [`${file} cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}.`];
  }
  if (picture.width !== size || picture.height !== size) {
    return [`${file} is ${picture.width} × ${picture.height} pixels; it must be ${size} × ${size}.`];
  }
  const problem = check(picture);
  return problem === undefined ? [] : [`${file} ${problem}.`];
}
