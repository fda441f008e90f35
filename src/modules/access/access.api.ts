import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { ManageAccounts } from './accounts/manage-accounts.js';
import { ReadAccounts } from './accounts/read-accounts.js';
import { Callers } from './callers.js';
import { AskForReset } from './one-time-links/ask-for-reset.js';
import { LinksController } from './one-time-links/links.controller.js';
import { SendLink } from './one-time-links/send-link.js';
import { UseLink } from './one-time-links/use-link.js';
import { ChangeOwnPassword } from './passwords/change-own-password.js';
import { ConfirmPassword } from './passwords/confirm-password.js';
import { PasswordController } from './passwords/password.controller.js';
import { PasswordPolicy } from './passwords/password-policy.js';
import { SecretKey } from './secret-key.js';
import { OwnSessions } from './sessions/own-sessions.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { Attempts } from './sign-in/attempts.js';
import { ProfilesService } from './sign-in/profiles.service.js';
import { SessionController } from './sign-in/session.controller.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { TokensController } from './tokens/tokens.controller.js';
import { TokensService } from './tokens/tokens.service.js';
import { OwnSecondFactor } from './totp/own-second-factor.js';
import { phoneClock } from './totp/phone-clock.js';
import { RemoveSecondFactor } from './totp/remove-second-factor.js';
import { SecondFactors } from './totp/second-factors.js';
import { TotpController } from './totp/totp.controller.js';

/** What the API has of this feature; the guard stands before all others too. */
export const accessApi = {
  controllers: [
    SessionController,
    SessionsController,
    PasswordController,
    TotpController,
    TokensController,
    LinksController,
    AccountsController,
  ],
  providers: [
    Callers,
    ProfilesService,
    SignInService,
    Attempts,
    OwnSessions,
    ConfirmPassword,
    ChangeOwnPassword,
    PasswordPolicy,
    SecretKey,
    phoneClock,
    SecondFactors,
    OwnSecondFactor,
    RemoveSecondFactor,
    TokensService,
    SendLink,
    UseLink,
    AskForReset,
    ReadAccounts,
    ManageAccounts,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
};
