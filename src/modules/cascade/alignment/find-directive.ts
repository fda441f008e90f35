import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../common/errors/domain-error.js';
import { selectRows } from '../../../database/rows.js';
import type { NamedDirective } from './read-aligned.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The directive somebody names at the command line: its number (`484-CV/TU`), its id, or, as numbers start again each
 * term and "TU" is every province's, number and day of issue (`484-CV/TU@2026-05-21`).
 * @throws DomainError `DIRECTIVE.UNKNOWN`, `DIRECTIVE.AMBIGUOUS`, each in both languages
 */
export async function findDirective(em: EntityManager, name: string): Promise<NamedDirective> {
  const [number = '', issuedOn = ''] = name.normalize('NFC').replace(/\s+/gu, '').split('@');
  const found = await selectRows<NamedDirective & { issuer: string }>(
    em,
    `SELECT d.id, d.number, d.issued_on AS "issuedOn", u.name AS issuer
     FROM directive d JOIN unit u ON u.id = d.issuer_id
     WHERE ${UUID.test(number) ? 'd.id' : 'd.number'} = :number ${issuedOn ? 'AND d.issued_on = :issuedOn' : ''}
     ORDER BY d.issued_on DESC, d.id`,
    { number: UUID.test(number) ? number.toLowerCase() : number, ...(issuedOn ? { issuedOn } : {}) },
  );
  const [first, ...others] = found;
  if (!first) {
    throw new DomainError('not_found', 'DIRECTIVE.UNKNOWN', {
      title: 'No such directive',
      detail: `Không có văn bản ${name} trong hệ thống. / No directive ${name} is registered.`,
    });
  }
  if (others.length === 0) return { id: first.id, number: first.number, issuedOn: first.issuedOn };
  const choices = found.map((d) => `\n  ${d.number}@${d.issuedOn}  ${d.issuer}  ${d.id}`).join('');
  throw new DomainError('conflict', 'DIRECTIVE.AMBIGUOUS', {
    title: 'Several directives have this number',
    detail:
      `Có ${found.length} văn bản số ${number}: hãy ghi thêm ngày (số@ngày) hoặc dùng mã. / ` +
      `Several directives have the number ${number}: add the day (number@day) or use the id.${choices}`,
  });
}
