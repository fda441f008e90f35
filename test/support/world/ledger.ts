import type { World } from './world.js';

/** How many rows a table holds. */
export async function count(world: World, table: string): Promise<number> {
  const [row] = (await world.database.read.query(`SELECT COUNT(*) AS n FROM ${table}`)) as { n: string }[];
  return Number(row?.n);
}

/** A line of the ledger, with the mail that carries it. */
export interface LedgerLine {
  rule: string;
  occurrence: string;
  recipient: string;
  capacity: string;
  state: string;
  reason: string | null;
  mailState: string;
}

/** The ledger, in the order of rule and recipient. */
export async function ledger(world: World): Promise<LedgerLine[]> {
  return world.database.read.query(
    `SELECT n.rule, n.occurrence, p.code AS recipient, n.capacity, n.state, n.reason, m.state AS "mailState"
     FROM notice n JOIN person p ON p.id = n.recipient_id JOIN mail m ON m.id = n.mail_id
     ORDER BY n.rule, p.code, n.occurrence`,
  );
}
