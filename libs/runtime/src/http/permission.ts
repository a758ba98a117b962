import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';

/** What a route may ask of its caller. */
export type Permission = 'read' | 'write' | 'settings';

/** What a route declares: a permission, our own processes only, or everybody with a stated reason. */
export type RouteAccess =
  | { readonly kind: 'permission'; readonly permission: Permission }
  | { readonly kind: 'internal' }
  | { readonly kind: 'public'; readonly why: string };

/** Metadata key under which a route's {@link RouteAccess} is found. A route without it does not boot. */
export const ROUTE_ACCESS = 'tactful:route-access';

/** The caller must hold this permission (API key scope or agent's role). */
export function Requires(permission: Permission): MethodDecorator & ClassDecorator {
  const access: RouteAccess = { kind: 'permission', permission };
  return applyDecorators(SetMetadata(ROUTE_ACCESS, access), ApiBearerAuth());
}

/** Only our own processes, by the internal token. */
export function Internal(): MethodDecorator & ClassDecorator {
  const access: RouteAccess = { kind: 'internal' };
  return SetMetadata(ROUTE_ACCESS, access);
}

/** Open to everybody; `why` says what protects it instead (a signature, a secret link, nothing to protect). */
export function Public(why: string): MethodDecorator & ClassDecorator {
  const access: RouteAccess = { kind: 'public', why };
  return SetMetadata(ROUTE_ACCESS, access);
}
