import { shownRow } from './shown-row';

/** A row that this version cannot read: made by a later version, or damaged. It stays as it is in the store. */
export class UnreadableEntityError extends Error {
  override readonly name = 'UnreadableEntityError';

  /** Without the person it may be about. */
  readonly row: string;

  /** `reason` names places and codes, never what the row holds. */
  constructor(
    readonly partition: string,
    row: string,
    readonly reason: string,
  ) {
    const shown = shownRow(row);
    super(
      `The row ${shown} in the partition ${partition} cannot be read by this version (${reason}). ` +
        'It was left as it is: run the version that wrote it, or restore the row.',
    );
    this.row = shown;
  }
}
