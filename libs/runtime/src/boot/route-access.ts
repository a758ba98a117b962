import { type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { ROUTE_ACCESS } from '../http/permission.js';

/** Throws when a route of the app declares no access: forgetting a permission must not mean "open". */
export function refuseOpenRoutes(app: INestApplication): void {
  const open: string[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype === 'function') open.push(...openRoutesOf(metatype));
    }
  }
  if (open.length > 0)
    throw new Error(`These routes declare no access (Requires, Internal, Public): ${open.join(', ')}`);
}

function openRoutesOf(controller: { prototype?: unknown; name: string } & object): string[] {
  if (Reflect.hasMetadata(ROUTE_ACCESS, controller)) return [];
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    if (name === 'constructor') return [];
    const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
    if (typeof handler !== 'function') return [];
    const isRoute = Reflect.hasMetadata(PATH_METADATA, handler) && Reflect.hasMetadata(METHOD_METADATA, handler);
    return isRoute && !Reflect.hasMetadata(ROUTE_ACCESS, handler) ? [`${controller.name}.${name}`] : [];
  });
}
