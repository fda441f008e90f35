import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../common/ids.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { Setting } from '../system/index.js';

const STAMP = 'register.stamp';

/**
 * Changes whenever units, people, appointments, absences, calendar or policy change, in the same transaction. What is
 * worked out from them may be kept as long as the stamp stays.
 */
@Injectable()
export class RegisterStamp {
  constructor(private readonly database: Database) {}

  /** To be called by every change of the register, within its transaction. */
  static async renew(em: EntityManager): Promise<void> {
    await em.upsert(Setting, { name: STAMP, value: newId() }, ['name']);
  }

  async current(): Promise<string> {
    const [row] = await selectRows<Pick<Setting, 'value'>>(
      this.database.read,
      'SELECT value FROM setting WHERE name = :name',
      { name: STAMP },
    );
    return row?.value ?? '';
  }
}
