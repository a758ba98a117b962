import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { timingSafeEqual } from 'node:crypto';
import { APP_CONFIG, type AppConfig } from '../config/config.js';
import { type Actor, type AuthenticatedRequest } from './actor.js';
import { Authenticator } from './authenticator.js';
import { type RouteAccess, ROUTE_ACCESS } from './permission.js';
import { RefusedRequest } from './problem.filter.js';
import { Refusal } from './refusal.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Lets a request in by what its route declares. Deny by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no access`);
    if (access.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (access.kind === 'internal') return this.#requireInternal(request);
    const actor = await this.#actor(request);
    if (!actor) throw new RefusedRequest(new Refusal(401, 'not_signed_in', 'Send a valid API key as Bearer token.'));
    if (!actor.permissions.includes(access.permission)) {
      throw new RefusedRequest(new Refusal(403, 'not_allowed', `This needs the permission "${access.permission}".`));
    }
    request.actor = actor;
    return true;
  }

  #requireInternal(request: AuthenticatedRequest): boolean {
    if (this.#isInternal(request)) return true;
    throw new RefusedRequest(new Refusal(403, 'not_allowed', 'This is for our own processes.'));
  }

  #isInternal(request: AuthenticatedRequest): boolean {
    const given = request.headers['x-tactful-internal'];
    const token = this.config.internalToken;
    if (typeof given !== 'string' || !token) return false;
    const [left, right] = [Buffer.from(given), Buffer.from(token)];
    return left.length === right.length && timingSafeEqual(left, right);
  }

  async #actor(request: AuthenticatedRequest): Promise<Actor | null> {
    const { authorization, cookie } = request.headers;
    if (typeof authorization === 'string' && authorization !== '') {
      const key = /^Bearer (\S{1,200})$/i.exec(authorization)?.[1];
      return key ? this.authenticator.byApiKey(key) : null;
    }
    if (this.#isInternal(request)) return internalActor(request);
    return typeof cookie === 'string' && cookie.length < 4_096 ? this.authenticator.byCookie(cookie) : null;
  }
}

/** Our own processes act for one company, and say in whose name. */
function internalActor(request: AuthenticatedRequest): Actor | null {
  const companyId = request.headers['x-tactful-company'];
  const name = request.headers['x-tactful-actor'];
  if (typeof companyId !== 'string' || !uuid.test(companyId)) return null;
  const id = typeof name === 'string' ? name.slice(0, 200) : 'internal';
  return { kind: 'internal', companyId, id, name: id, permissions: ['read', 'write'] };
}
