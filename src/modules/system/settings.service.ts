import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Setting } from './entities/setting.entity.js';

/** Facts about this installation that outlive its processes. */
@Injectable()
export class SettingsService {
  constructor(private readonly database: Database) {}

  async get(name: string): Promise<string | null> {
    return (await this.database.read.findOneBy(Setting, { name }))?.value ?? null;
  }

  async set(name: string, value: string): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      await em.upsert(Setting, { name, value }, ['name']);
    });
  }
}
