/** Texts that stand nowhere else, each with what it was written as. */
export class Markers {
  readonly #made = new Map<string, string>();

  constructor(private readonly kind: string) {}

  /** A text for this field. */
  of(field: string): string {
    const marker = `${this.kind}${this.#made.size}q`;
    this.#made.set(marker, field);
    return `${marker} ${field}`;
  }

  /** The fields whose text stands in what was sent. */
  in(sent: string): string[] {
    return [...this.#made].flatMap(([marker, field]) => (sent.includes(marker) ? [field] : []));
  }

  get fields(): readonly string[] {
    return [...this.#made.values()];
  }
}
