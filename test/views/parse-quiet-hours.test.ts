import { describe, expect, it } from '@jest/globals';
import { parseQuietHours } from '../../src/views/parse-quiet-hours';

describe('quiet hours that somebody writes', () => {
  it.each([
    ['22-07', '22:00', '07:00'],
    ['22 – 7', '22:00', '07:00'],
    ['22:30-6', '22:30', '06:00'],
    ['21.15—06.45', '21:15', '06:45'],
    ['2130-0645', '21:30', '06:45'],
    ['fra 22 til 7', '22:00', '07:00'],
    ['frå kl. 22 til 07.', '22:00', '07:00'],
    ['From 22 until 07', '22:00', '07:00'],
    ['12-13', '12:00', '13:00'],
    ['22-24', '22:00', '00:00'],
  ])('are read as they are meant: %s', (text, from, to) => {
    expect(parseQuietHours(text)).toEqual({ kind: 'own', from, to });
  });

  it.each(['av', 'Av.', 'off', 'slå av'])('end with «%s»', (text) => {
    expect(parseQuietHours(text)).toEqual({ kind: 'group' });
  });

  it.each([
    '',
    '22',
    '2207',
    '25-07',
    '22-07-08',
    '22-22',
    'kveld til morgen',
    '22:75-07',
    '-',
    `22-${'0'.repeat(9999)}`,
  ])('are not guessed: «%s»', (text) => {
    expect(parseQuietHours(text)).toEqual({ kind: 'unreadable' });
  });
});
