import { type INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type MicroserviceOptions } from '@nestjs/microservices';
import { Bus } from './bus.service.js';
import { type ConsumerDefinition } from './consumers/consumer-definition.js';
import { LogEraser } from './erasure/log-eraser.js';
import { consumerOfHandler } from './consumers/on-events.js';

/**
 * Connects the consumers found in the app's controllers, one server each, and starts them and (with Kafka) the relays.
 * Call it once, after migrations and before the app listens. The app's `close()` stops them.
 */
export async function connectBus(app: INestApplication): Promise<void> {
  await app.init();
  const bus = app.get(Bus, { strict: false });
  for (const definition of consumersIn(app)) {
    app.connectMicroservice<MicroserviceOptions>({ strategy: await bus.serverFor(definition) });
  }
  await bus.start();
  // Where a process died before the log had forgotten somebody, this one goes on.
  for (const { source } of await bus.databases()) app.get(LogEraser, { strict: false }).wake(source);
  await app.startAllMicroservices();
}

function consumersIn(app: INestApplication): ConsumerDefinition[] {
  const scanner = new MetadataScanner();
  const found = new Map<string, ConsumerDefinition>();
  for (const { metatype } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    if (typeof metatype !== 'function') continue;
    const prototype = metatype.prototype as object;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method: unknown = Reflect.get(prototype, name);
      if (typeof method !== 'function') continue;
      const definition = Reflect.getMetadata(consumerOfHandler, method) as ConsumerDefinition | undefined;
      if (definition) keep(found, definition);
    }
  }
  return [...found.values()];
}

function keep(found: Map<string, ConsumerDefinition>, definition: ConsumerDefinition): void {
  const known = found.get(definition.name);
  if (known && known !== definition) throw new Error(`The consumer ${definition.name} is defined twice`);
  found.set(definition.name, definition);
}
