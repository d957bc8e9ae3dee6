/** How long before the meeting the cards may go out; asking earlier would close the meeting before. */
export const askChoices = ['PT4H', 'P1D', 'P2D', 'P3D', 'P4D', 'P5D', 'P6D'] as const;
/** How long before the meeting the deadline may be. */
export const deadlineChoices = ['PT15M', 'PT30M', 'PT1H', 'PT2H', 'PT3H', 'PT4H', 'P1D', 'P2D'] as const;
/** How long a meeting may last. */
export const lengthChoices = ['PT15M', 'PT30M', 'PT45M', 'PT1H', 'PT1H30M', 'PT2H', 'PT3H'] as const;
/** The zones that are offered; a group file may name any. */
export const zoneChoices = [
  'Europe/Oslo',
  'Europe/Stockholm',
  'Europe/Copenhagen',
  'Europe/Helsinki',
  'Europe/London',
  'Arctic/Longyearbyen',
] as const;
