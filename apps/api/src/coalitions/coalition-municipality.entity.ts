import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A municipality that a coalition covers. */
@Entity('coalition_municipalities')
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
}
