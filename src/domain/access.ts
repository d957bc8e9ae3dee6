/** What somebody can be towards a group. One person can be several. */
export const roleNames = [
  /** An account of the tenant that is not an employee: a guest account. */
  'stranger',
  'employee',
  'subscriber',
  /** Called in for one case. */
  'guest',
  'member',
  'coordinator',
  'deputy',
  'chair',
  'deputyChair',
  'approver',
  'leader',
  /** Works on the command line, never in Teams. */
  'administrator',
] as const;
export type Role = (typeof roleNames)[number];

const theChairs = ['chair', 'deputyChair'] as const;
const theGroup = ['member', 'coordinator', 'deputy', ...theChairs] as const;
const everybody = ['employee', 'subscriber', 'guest', ...theGroup, 'approver', 'leader'] as const;

/** Who may do what in a group: the only place where it is said. docs/access.md shows it as a table. */
export const holdersOf = {
  /** The status board and the action log, in the channel's words. */
  seeBoard: theGroup,
  seeActions: theGroup,
  seeAgenda: theGroup,
  seeCases: theGroup,
  seeEntries: theGroup,
  /** The summary as the group reads it. */
  seeSummary: theGroup,
  /** For the areas one answers for, on the days one does. */
  answerStatus: ['coordinator', 'deputy'],
  /** Who is missing and why. */
  seeMissing: theChairs,
  /** Open, close, post, plan, rhythm: the week. */
  runMeetings: theChairs,
  arrangeAgenda: theChairs,
  createAction: theGroup,
  /** Date and state of an action of one's own; another's is the chair's. */
  changeOwnAction: theGroup,
  changeAnyAction: theChairs,
  /** Advice, decision, note. */
  register: theGroup,
  /** An entry of one's own is changed by who wrote it; another's is the chair's. */
  changeAnyEntry: theChairs,
  /** A decision that stands in one's own name. */
  confirmDecision: everybody,
  markWide: theChairs,
  writeSummary: theChairs,
  approveWide: ['approver'],
  /** Lay a matter on the table, and see what became of it. */
  raiseCase: everybody,
  /** Change, send up, close a case. */
  runCases: theChairs,
  /** See the case that one was asked in for, and write what one knows about it. */
  takePart: ['guest'],
  /** A case that was sent up to oneself. */
  answerCase: ['leader'],
  giveAssignment: ['leader'],
  deliverAssignment: theGroup,
  follow: everybody,
  /** Set-up and roles. */
  changeGroup: theChairs,
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof holdersOf;

/** May somebody with these roles do it? What it is about, the own area or the own action, is asked besides. */
export function may(roles: readonly Role[], right: Right): boolean {
  const holders: readonly Role[] = holdersOf[right];
  return roles.some((role) => holders.includes(role));
}
