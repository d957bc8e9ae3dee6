import type { MeterProviderOptions } from '@opentelemetry/sdk-metrics';

type Resource = NonNullable<MeterProviderOptions['resource']>;

/** Who measures. Each replica counts for itself from its start, so each needs an id of its own to be added up by. */
export function metricsResource(instanceId: string): Resource {
  const attributes = { 'service.name': 'samordning', 'service.instance.id': instanceId };
  const resource: Resource = {
    attributes,
    merge: () => resource,
    getRawAttributes: () => Object.entries(attributes),
  };
  return resource;
}
