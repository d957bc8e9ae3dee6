import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { iconProblems } from '../../scripts/app-package/icon-problems';
import { readPng } from '../../scripts/app-package/read-png';
import { paintPng } from './paint-png';

const white: [number, number, number, number] = [255, 255, 255, 255];
const clear: [number, number, number, number] = [255, 255, 255, 0];

describe('the icons in the package', () => {
  it('are the ones Teams asks for', () => {
    expect(iconProblems('color.png', 'color', readFileSync('manifest/color.png'))).toEqual([]);
    expect(iconProblems('outline.png', 'outline', readFileSync('manifest/outline.png'))).toEqual([]);
  });

  it('keep their symbol inside the 120 pixels that no crop of Teams touches', () => {
    const { pixels } = readPng(readFileSync('manifest/color.png'));
    const colours = new Uint32Array(pixels.buffer);
    const reach = [...colours.keys()]
      .filter((pixel) => colours[pixel] !== colours[0])
      .flatMap((pixel) => [Math.abs((pixel % 192) - 95.5), Math.abs(Math.floor(pixel / 192) - 95.5)]);
    expect(Math.max(...reach)).toBeLessThan(60);
    expect(Math.max(...reach)).toBeGreaterThan(48);
  });
});

describe('an icon that Teams would refuse', () => {
  it('is told about a single pixel that is not white', () => {
    const picture = paintPng(32, (x, y) => (x === 7 && y === 9 ? [254, 255, 255, 20] : y > 8 ? white : clear));
    expect(iconProblems('o.png', 'outline', picture)).toEqual([
      'o.png has a colour other than white; every visible pixel must be #ffffff.',
    ]);
  });

  it('is told when the outline is a white square, or nothing at all', () => {
    expect(
      iconProblems(
        'o.png',
        'outline',
        paintPng(32, () => white),
      ),
    ).toEqual(['o.png has no transparent pixels; only the symbol may be visible.']);
    expect(
      iconProblems(
        'o.png',
        'outline',
        paintPng(32, () => clear),
      ),
    ).toEqual(['o.png is empty; the symbol must be white.']);
  });

  it('is told when the background of the colour icon does not reach a corner', () => {
    const picture = paintPng(192, (x, y) => (x + y === 0 ? clear : white));
    expect(iconProblems('c.png', 'color', picture)).toEqual([
      'c.png has transparent pixels; its background must fill the square, Teams rounds it itself.',
    ]);
  });

  it('is told when it is no picture, or cut off', () => {
    expect(iconProblems('c.png', 'color', Buffer.from('<svg/>'))).toEqual([
      'c.png cannot be read: it is not a PNG picture.',
    ]);
    const cut = readFileSync('manifest/color.png').subarray(0, 400);
    expect(iconProblems('c.png', 'color', cut)[0]).toMatch(/^c\.png cannot be read: /);
  });
});
