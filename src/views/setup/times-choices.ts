/** How long before the meeting the cards may go out; asking earlier would close the meeting before. */
export const askChoices = ['PT4H', 'P1D', 'P2D', 'P3D', 'P4D', 'P5D', 'P6D'] as const;
/** How long before the meeting the deadline may be. */
export const deadlineChoices = ['PT15M', 'PT30M', 'PT1H', 'PT2H', 'PT3H', 'PT4H', 'P1D', 'P2D'] as const;
/** How long a meeting may last. */
export const lengthChoices = ['PT15M', 'PT30M', 'PT45M', 'PT1H', 'PT1H30M', 'PT2H', 'PT3H'] as const;
/** How long before the deadline those who have not answered may be reminded. */
export const reminderChoices = ['PT1H', 'PT3H', 'PT6H', 'PT12H', 'P1D', 'P2D', 'P3D'] as const;
/** How long before the meeting the board may go out. */
export const postChoices = ['PT0M', 'PT10M', 'PT15M', 'PT30M', 'PT1H', 'PT2H', 'PT4H', 'P1D'] as const;
/** How long after its start a meeting may close. */
export const closeChoices = ['PT4H', 'P1D', 'P2D', 'P3D', 'P5D', 'P7D', 'P14D', 'P28D'] as const;

/** The same in the faster rhythms. */
export const fasterChoices = {
  askBefore: ['PT30M', 'PT1H', 'PT1H30M', 'PT2H', 'PT3H', 'PT4H', 'PT6H', 'PT12H', 'PT18H', 'PT20H'],
  deadlineBefore: ['PT10M', 'PT15M', 'PT20M', 'PT30M', 'PT1H', 'PT2H', 'PT4H'],
  remindBefore: ['PT10M', 'PT20M', 'PT30M', 'PT1H', 'PT2H', 'PT4H', 'PT8H'],
  postBefore: ['PT0M', 'PT5M', 'PT10M', 'PT15M', 'PT30M', 'PT1H'],
  closeAfter: ['PT1H', 'PT2H', 'PT3H', 'PT6H', 'PT12H', 'PT20H', 'P1D'],
} as const;

/** How many messages a day one person may get. */
export const messagesChoices = ['1', '2', '3', '4', '5', '6', '8', '10', '15', '20', '30', '50'] as const;

/** The zones that are offered; a group file may name any. */
export const zoneChoices = [
  ...['Europe/Oslo', 'Arctic/Longyearbyen', 'Europe/Stockholm', 'Europe/Copenhagen', 'Europe/Helsinki'],
  ...['Atlantic/Reykjavik', 'Atlantic/Faroe', 'Europe/London', 'Europe/Dublin', 'Europe/Paris', 'Europe/Berlin'],
  ...['Europe/Brussels', 'Europe/Amsterdam', 'Europe/Madrid', 'Europe/Lisbon', 'Europe/Rome', 'Europe/Vienna'],
  ...['Europe/Zurich', 'Europe/Warsaw', 'Europe/Prague', 'Europe/Budapest', 'Europe/Athens', 'Europe/Bucharest'],
  ...['Europe/Tallinn', 'Europe/Riga', 'Europe/Vilnius', 'Europe/Kyiv'],
] as const;

/** The countries whose public holidays are offered; a group file may name any. */
export const countryChoices = [
  ...(['NO', 'SE', 'DK', 'FI', 'IS', 'FO', 'AX', 'SJ', 'GB', 'IE', 'DE', 'NL', 'BE', 'FR', 'ES', 'PT', 'IT'] as const),
  ...(['AT', 'CH', 'PL', 'CZ', 'EE', 'LV', 'LT', 'GR'] as const),
] as const;
