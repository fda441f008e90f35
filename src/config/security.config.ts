import { z } from 'zod';
import { topic, variable, wholeNumber } from './variable.js';

/** The names of the roles, which this layer must not take from the domain; a test compares them. */
export const ROLE_NAMES = ['admin', 'office', 'unit', 'head', 'leader', 'inspector'] as const;
type RoleName = (typeof ROLE_NAMES)[number];

const isRoleName = (text: string): text is RoleName => (ROLE_NAMES as readonly string[]).includes(text);

/** Who must have a second factor in production where nothing else is said. */
export const DEFAULT_SECOND_FACTOR_ROLES: readonly RoleName[] = ['admin', 'office', 'leader'];

export const securityTopic = topic('Security', {
  SESSION_HOURS: variable(wholeNumber(1, 720), {
    description: 'How long a sign-in lasts.',
    allowed: 'a whole number from 1 to 720',
    allowedVi: 'số nguyên từ 1 đến 720',
    default: '12',
  }),
  SECRET_KEY: variable(z.string(), {
    description:
      'Seals the secrets of second factors and makes one-time links; the same for all processes, and kept: with another one, links under way and second factors are lost. Must be set in production.',
    allowed: 'at least 32 random characters, e.g. of `openssl rand -base64 48`',
    allowedVi: 'ít nhất 32 ký tự ngẫu nhiên, ví dụ từ `openssl rand -base64 48`',
    default: '',
    defaultNote: 'a random one, kept in the database',
    secret: true,
  }),
  TOTP_REQUIRED_ROLES: variable(
    z.string().transform((text, ctx): readonly RoleName[] | null => {
      if (text === '') return null;
      const names = text === 'none' ? [] : text.split(',').map((name) => name.trim());
      if (!names.every(isRoleName)) {
        ctx.addIssue('not a list of roles');
        return z.NEVER;
      }
      return names;
    }),
    {
      description:
        'Roles whose people must have a second factor (TOTP): until they have set it up they can do nothing else.',
      allowed: `\`none\`, or of ${ROLE_NAMES.map((name) => `\`${name}\``).join(', ')}, parted by commas`,
      allowedVi: `\`none\`, hoặc trong ${ROLE_NAMES.map((name) => `\`${name}\``).join(', ')}, cách nhau bằng dấu phẩy`,
      default: '',
      defaultNote: `\`${DEFAULT_SECOND_FACTOR_ROLES.join(',')}\` in production, \`none\` otherwise`,
    },
  ),
});
