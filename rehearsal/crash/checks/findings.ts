/** What is wrong, by kind of promise; a run without any is a good one. */
export class Findings {
  readonly all: string[] = [];

  /** Keeps the sentence when it is not so. */
  expect(isSo: boolean, otherwise: () => string): void {
    if (!isSo) this.all.push(otherwise());
  }
}
