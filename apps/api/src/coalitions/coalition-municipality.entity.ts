import { Check, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A municipality that a coalition covers, and the days on which it does (rule 2). */
@Entity('coalition_municipalities')
@Check('coalition_municipalities_period_not_empty', 'NOT isempty(period)')
@Exclusion(
  'coalition_municipalities_once',
  'USING gist (coalition_id WITH =, municipality_code WITH =, period WITH &&)',
)
@Index('coalition_municipalities_municipality_code', ['municipalityCode'])
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'coalition_municipalities_coalition' })
@ForeignKey('municipalities', ['municipalityCode'], ['code'], {
  name: 'coalition_municipalities_municipality',
})
export class CoalitionMunicipality {
  @PrimaryColumn('uuid', {
    name: 'coalition_id',
    primaryKeyConstraintName: 'coalition_municipalities_pkey',
  })
  coalitionId!: string;

  @PrimaryColumn('text', {
    name: 'municipality_code',
    primaryKeyConstraintName: 'coalition_municipalities_pkey',
  })
  municipalityCode!: string;

  /** `[2026-11-03,)`. */
  @PrimaryColumn('daterange', { primaryKeyConstraintName: 'coalition_municipalities_pkey' })
  period!: string;
}
