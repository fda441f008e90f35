import { Module } from '@nestjs/common';
import {
  AccountsService,
  DemoAccounts,
  PasswordPolicy,
  phoneClock,
  SecondFactors,
  SecretKey,
} from '../modules/access/index.js';
import { SeedLoader } from '../modules/seeding/index.js';

/** What an installation begins with: reference data, the first directives, the first accounts. */
@Module({
  providers: [
    SecretKey,
    phoneClock,
    SecondFactors,
    PasswordPolicy,
    AccountsService,
    DemoAccounts,
    SeedLoader,
  ],
  exports: [AccountsService, DemoAccounts, SeedLoader],
})
export class SeedingModule {}
