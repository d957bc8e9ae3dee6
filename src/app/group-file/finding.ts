/** Something that does not fit together in a group whose single values are all right. */
export interface Finding {
  /** The part of the group that is wrong: the very object, so that its place in a file can be found. */
  readonly subject: object;
  readonly message: string;
}
