import { inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture as four bytes a pixel (red, green, blue, alpha), rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** The predictor of PNG's filter type 4 (https://www.w3.org/TR/png-3/#9Filter-type-4-Paeth). */
function paeth(left: number, above: number, aboveLeft: number): number {
  const estimate = left + above - aboveLeft;
  const distances = [left, above, aboveLeft].map((value) => Math.abs(estimate - value));
  const nearest = Math.min(...distances);
  return [left, above, aboveLeft][distances.indexOf(nearest)] ?? 0;
}

/**
 * Reads a PNG with 8 bits a channel, RGB or RGBA, not interlaced: the kind that `draw-icons` writes.
 *
 * @throws Error with a sentence when the bytes are no PNG or one of another kind
 */
export function readPng(bytes: Buffer): Picture {
  if (!bytes.subarray(0, 8).equals(signature)) {
    throw new Error('it is not a PNG picture');
  }
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[bytes.readUInt8(25)];
  if (bytes.readUInt8(24) !== 8 || channels === undefined || bytes.readUInt8(28) !== 0) {
    throw new Error('it must be saved as PNG with 8-bit RGB or RGBA, not interlaced');
  }
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
    }
  }
  const rowLength = width * channels;
  const raw = inflateSync(Buffer.concat(parts), { maxOutputLength: 16 * 1024 * 1024 });
  const data = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x += 1) {
      const at = y * rowLength + x;
      const left = x >= channels ? (data[at - channels] ?? 0) : 0;
      const above = y > 0 ? (data[at - rowLength] ?? 0) : 0;
      const aboveLeft = x >= channels && y > 0 ? (data[at - rowLength - channels] ?? 0) : 0;
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, aboveLeft)][filter] ?? 0;
      data[at] = (raw[at + y + 1] ?? 0) + predicted;
    }
  }
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    pixels.set(data.subarray(pixel * channels, (pixel + 1) * channels), pixel * 4);
  }
  return { width, height, pixels };
}
