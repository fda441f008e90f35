import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller.js';
import type { Permission } from '../../domain/access/permissions.js';
import { notSignedIn } from './access-errors.js';
import type { SignedIn } from './callers.js';

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn;
  }
}

export const PUBLIC = 'access:public';
export const PERMISSION = 'access:permission';
export const PERSON_ONLY = 'access:person-only';
export const WITHOUT_SECOND_FACTOR = 'access:without-second-factor';

/** A route that needs no sign-in. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);

/** A route for those permitted to; others are refused before anything of the request is looked at. */
export const Requires = (permission: Permission): MethodDecorator & ClassDecorator =>
  SetMetadata(PERMISSION, permission);

/** A route for a person at the screen: no token opens it, whatever it was made for. */
export const PersonOnly = (): MethodDecorator & ClassDecorator => SetMetadata(PERSON_ONLY, true);

/** A route open to those, too, who have yet to set up the second factor that they must have. */
export const WithoutSecondFactor = (): MethodDecorator & ClassDecorator =>
  SetMetadata(WITHOUT_SECOND_FACTOR, true);

/** The signed-in person and what he signed in with. */
export const CurrentSignIn = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw notSignedIn();
  return signedIn;
});

/** The signed-in person. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw notSignedIn();
  return signedIn.caller;
});
