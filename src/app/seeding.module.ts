import { Module } from '@nestjs/common';
import { DemoAccounts } from '../modules/access/index.js';
import { SeedLoader } from '../modules/seeding/index.js';

/** Loading the reference data and the first directives. */
@Module({ providers: [DemoAccounts, SeedLoader], exports: [DemoAccounts, SeedLoader] })
export class SeedingModule {}
