import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Callers } from './callers.js';
import { ProfilesService } from './profiles.service.js';
import { SessionController } from './session.controller.js';
import { SessionsService } from './sessions.service.js';
import { TokensController } from './tokens.controller.js';
import { TokensService } from './tokens.service.js';

/** What the API has of this feature; the guard stands before all others too. */
export const accessApi = {
  controllers: [SessionController, TokensController],
  providers: [
    Callers,
    ProfilesService,
    SessionsService,
    TokensService,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
};
