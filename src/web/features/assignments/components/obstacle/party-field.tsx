import type { ReactNode } from 'react';
import { ChoiceField } from '../../../../components/form/fields';
import { useI18n } from '../../../../i18n';
import type { Schemas } from '../../../../lib/api/client';
import { PARTY_KINDS } from '../../api/obstacles';
import { PersonSelect } from '../../../../components/person-select';
import { UnitSelect } from '../people/unit-select';

/** A party as it is chosen; `''`: none yet, or where the server decides. */
export interface PartyDraft {
  readonly partyKind: string;
  readonly partyId: string | null;
}

interface Props {
  readonly label: string;
  readonly value: PartyDraft;
  /** What may stay unchosen is called so. */
  readonly none?: string;
  readonly tried: boolean;
  readonly onChange: (party: PartyDraft) => void;
}

/** Whose court the ball is to be in. */
export function PartyField({ label, value, none, tried, onChange }: Props): ReactNode {
  const { t } = useI18n();
  const { partyKind, partyId } = value;
  const options = [
    ...(none === undefined ? [] : [{ value: '', label: none }]),
    ...PARTY_KINDS.map((kind) => ({ value: kind, label: t(`obstacle.party.${kind}`) })),
  ];
  const pick = (id: string | null): void => onChange({ partyKind, partyId: id });
  return (
    <>
      <ChoiceField
        label={label}
        value={partyKind === '' && none === undefined ? null : partyKind}
        options={options}
        error={tried && partyKind === '' && none === undefined ? t('obstacle.partyMissing') : null}
        onChange={(kind) => onChange({ partyKind: kind, partyId: null })}
      />
      {partyKind === 'unit' && (
        <UnitSelect
          label={t('obstacle.party.unit')}
          placeholder={t('obstacle.pickUnit')}
          value={partyId}
          error={tried && partyId === null ? t('obstacle.partyMissing') : null}
          onChange={pick}
        />
      )}
      {partyKind === 'leader' && (
        <PersonSelect
          label={t('obstacle.party.leader')}
          placeholder={t('obstacle.pickLeader')}
          role="leader"
          value={partyId}
          error={tried && partyId === null ? t('obstacle.partyMissing') : null}
          onChange={pick}
        />
      )}
    </>
  );
}

/** The party as the API takes it; null: none was chosen, or not fully. */
export function partyOf({ partyKind, partyId }: PartyDraft): Schemas['PartyInput'] | null {
  const kind = PARTY_KINDS.find((each) => each === partyKind);
  if (kind === undefined) return null;
  if (kind === 'office' || kind === 'standing') return { kind };
  return partyId === null ? null : { kind, id: partyId };
}
