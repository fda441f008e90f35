/** The whole configuration of one process, checked and with every default filled in. */
export interface AppConfig {
  readonly env: 'production' | 'development' | 'test';
  readonly database: {
    /** `sqlite:<absolute file>`, `sqlite::memory:` or `postgres://…` */
    readonly url: string;
    /** Connections one process may hold; PostgreSQL only. */
    readonly poolSize: number;
  };
  readonly queue: {
    /** `embedded:<absolute folder>`, `redis://…` or `rediss://…` */
    readonly url: string;
    /** First part of every key, so that several installations can share one Redis. */
    readonly prefix: string;
  };
  readonly mail: {
    /** `mailbox:<absolute folder>`, `smtp://…` or `smtps://…` */
    readonly url: string;
    readonly from: { readonly name: string; readonly address: string };
    /** The office as mails name it. */
    readonly officeName: string;
    /** SMTP connections one worker may hold open. */
    readonly connections: number;
    /** Most mails a second over all workers; 0: no limit. */
    readonly perSecond: number;
    /** How long to wait for an answer of the SMTP server. */
    readonly timeoutMs: number;
  };
  readonly http: {
    readonly host: string;
    /** 0: any free port (tests). */
    readonly port: number;
    /** Base of the links in mails, without a slash at the end. */
    readonly publicUrl: string;
    readonly bodyLimitBytes: number;
    /** Largest document that may be handed in. */
    readonly uploadLimitBytes: number;
    /** Which proxies' X-Forwarded-* headers are believed: none, or those at these addresses. */
    readonly trustProxy: false | readonly string[];
    /** How long a stop waits for requests and mails under way. */
    readonly shutdownMs: number;
    /** Most requests a minute from one address to this process; 0: no limit. */
    readonly requestsPerMinute: number;
  };
  readonly worker: {
    /** How long a worker that gives no sign of life counts as alive. */
    readonly leaseMs: number;
  };
  readonly security: {
    readonly sessionHours: number;
    /** Whether cookies carry `Secure`: true where the public address is https. */
    readonly secureCookies: boolean;
    /** What keys are derived from; null: one made at random and kept in the database, outside of production only. */
    readonly secretKey: string | null;
    /** Roles whose people must have a second factor. */
    readonly secondFactorRoles: readonly ('admin' | 'office' | 'unit' | 'head' | 'leader' | 'inspector')[];
  };
  readonly audit: {
    /** Days between two anchors of the audit trail. */
    readonly anchorDays: number;
  };
  /** Evidence files. */
  readonly files: {
    /** Absolute folder their content is kept in. */
    readonly folder: string;
    /** Largest file. */
    readonly limitBytes: number;
    /** How many an assignment may have. */
    readonly perAssignment: number;
  };
  /** What recognises the letters of scanned documents; null: they are refused. */
  readonly ocr: {
    /** The program tesseract. */
    readonly tesseract: string;
    /** The program pdftoppm. */
    readonly pdftoppm: string;
    /** Folders in which programs given without one are looked for, as in `PATH`. */
    readonly path: string;
    /** Time for one document. */
    readonly timeoutMs: number;
  } | null;
  readonly demo: {
    /** Office-local `YYYY-MM-DDTHH:MM` at which the clock starts; null: the real time. */
    readonly now: string | null;
    /** Whether the demonstration accounts are created and shown at the start. */
    readonly accounts: boolean;
  };
  readonly logging: {
    readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
    readonly format: 'json' | 'pretty';
  };
  /** Absolute folder the reference data and the first directives are loaded from. */
  readonly seedsDir: string;
}

/** Injection token of the process's configuration. */
export const APP_CONFIG = Symbol('AppConfig');
