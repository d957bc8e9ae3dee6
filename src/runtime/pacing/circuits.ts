import { Circuit } from './circuit';

/** One circuit for each tenant and service URL: a connector that is down for one tenant slows no other. */
export class Circuits {
  readonly #circuits = new Map<string, Circuit>();

  constructor(private readonly random?: () => number) {}

  of({ tenantId, serviceUrl }: { readonly tenantId: string; readonly serviceUrl: string }): Circuit {
    const key = `${tenantId} ${serviceUrl}`;
    const circuit = this.#circuits.get(key) ?? new Circuit(this.random);
    this.#circuits.set(key, circuit);
    return circuit;
  }
}
