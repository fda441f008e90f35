import { hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { Database } from '../../database/database.js';
import { insertRows } from '../../database/insert-rows.js';
import { Setting } from '../system/index.js';
import { newSecret } from './secrets.js';

const SETTING = 'secret-key';

/** What a key is for; each purpose has its own, so that what one has made is of no use to another. */
export type KeyPurpose = 'second-factor' | 'recovery-code' | 'one-time-link';

/**
 * Keys derived from the configured secret (`SECRET_KEY`). Where none is configured, which production refuses, a random
 * one is made once and kept in the database: then a copy of the database opens everything, but nobody else can guess it.
 */
@Injectable()
export class SecretKey {
  private root: Promise<string> | null = null;

  constructor(
    private readonly database: Database,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** 256 bits. Ask before a transaction begins: the first call may need one of its own. */
  async derive(purpose: KeyPurpose): Promise<Buffer> {
    this.root ??= this.findRoot().catch((error: unknown) => {
      this.root = null;
      throw error;
    });
    return Buffer.from(hkdfSync('sha256', await this.root, '', `dondoc/${purpose}`, 32));
  }

  private async findRoot(): Promise<string> {
    const { secretKey } = this.config.security;
    if (secretKey !== null) return secretKey;
    const read = () => this.database.read.findOneBy(Setting, { name: SETTING });
    const known = await read();
    if (known) return known.value;
    await this.database.transaction(({ em }) =>
      insertRows(em, 'setting', [{ name: SETTING, value: newSecret() }], 'ON CONFLICT (name) DO NOTHING'),
    );
    const kept = await read();
    if (!kept) throw new Error('the secret key was not kept');
    return kept.value;
  }
}
