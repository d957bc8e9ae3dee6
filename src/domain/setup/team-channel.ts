/** A channel that a group may live in. Teams tells no name of the General one. */
export interface TeamChannel {
  readonly id: string;
  readonly name: string | undefined;
  readonly isGeneral: boolean;
}
