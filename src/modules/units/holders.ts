import type { EntityManager } from 'typeorm';
import type { NameDto } from '../../common/http/name.dto.js';
import { selectRows } from '../../database/rows.js';
import type { Succession } from '../../domain/units/succession.js';

/** Of the units that are no more, by whom what they left open was taken over, by name. Others are left out. */
export async function holdersOf(
  em: EntityManager,
  succession: Pick<Succession, 'holderOf'>,
  unitIds: readonly string[],
): Promise<Map<string, NameDto>> {
  const taken = new Map(
    unitIds.map((id) => [id, succession.holderOf(id)] as const).filter(([id, holder]) => id !== holder),
  );
  if (taken.size === 0) return new Map();
  const names = await selectRows<NameDto>(em, 'SELECT id, name FROM unit WHERE id IN (:...ids)', {
    ids: [...taken.values()],
  });
  const byId = new Map(names.map(({ id, name }) => [id, { id, name }]));
  return new Map(
    [...taken].flatMap(([id, holder]) => {
      const name = byId.get(holder);
      return name ? [[id, name] as const] : [];
    }),
  );
}
