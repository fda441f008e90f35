import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { nameAuthor } from '../../common/author.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { isPermitted, type Permission } from '../../domain/access/permissions.js';
import { callerOfToken } from '../../domain/access/token-scopes.js';
import {
  crossSite,
  forbidden,
  notSignedIn,
  personOnly,
  scopeMissing,
  secondFactorMissing,
} from './access-errors.js';
import { Callers, type SignedIn } from './callers.js';
import { PERMISSION, PERSON_ONLY, PUBLIC, WITHOUT_SECOND_FACTOR } from './current-caller.js';
import { isSameOrigin } from './same-origin.js';
import { SESSION_COOKIE } from './session-cookie.js';

const API = /^\/api\/v1(?:\/|$)/;
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const BEARER = /^Bearer +(\S+)$/i;

/** Nobody gets past it into /api/v1 without signing in, whatever route is added there later. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!API.test(request.routeOptions.url ?? '')) return true;
    if (this.told<boolean>(PUBLIC, context)) {
      // Signing a victim in as somebody else is an attack too.
      this.refuseOtherSites(request);
      return true;
    }
    const signedIn = await this.identify(request);
    if (!signedIn) throw notSignedIn();
    nameAuthor({ personId: signedIn.caller.personId, onBehalfOfId: null, means: signedIn.means });
    request.signedIn = this.admit(signedIn, request, context);
    return true;
  }

  /** @returns the sign-in as it counts for this request. @throws DomainError what stands against it */
  private admit(signedIn: SignedIn, { method }: FastifyRequest, context: ExecutionContext): SignedIn {
    const { caller, scopes, secondFactor } = signedIn;
    if (scopes !== null && this.told<boolean>(PERSON_ONLY, context)) throw personOnly();
    const isOpen = !secondFactor.required || secondFactor.active;
    if (!isOpen && !this.told<boolean>(WITHOUT_SECOND_FACTOR, context)) throw secondFactorMissing();
    const permission = this.told<Permission>(PERMISSION, context);
    if (permission && !isPermitted(caller, permission)) throw forbidden();
    if (scopes === null) return signedIn;
    const narrowed = callerOfToken(caller, scopes, { permission, changes: !READING.has(method) });
    if (!narrowed) throw scopeMissing();
    return { ...signedIn, caller: narrowed };
  }

  /** A request that shows a bearer token is judged by it alone; its cookies count for nothing. */
  private async identify(request: FastifyRequest): Promise<SignedIn | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const secret = BEARER.exec(authorization)?.[1];
      return secret === undefined ? null : this.callers.byToken(secret);
    }
    const secret = request.cookies[SESSION_COOKIE];
    if (!secret) return null;
    const signedIn = await this.callers.bySession(secret);
    if (signedIn) this.refuseOtherSites(request);
    return signedIn;
  }

  private refuseOtherSites({ method, headers }: FastifyRequest): void {
    if (READING.has(method)) return;
    const source = { fetchSite: headers['sec-fetch-site'], origin: headers.origin, host: headers.host };
    if (!isSameOrigin(source, this.config.http.publicUrl)) throw crossSite();
  }

  private told<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}
