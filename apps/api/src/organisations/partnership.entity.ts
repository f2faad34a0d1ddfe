import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The part of an organisation in a coalition, from a day to a day (rule 2). */
@Entity('partnerships')
@Check('partnerships_period_not_empty', 'NOT isempty(period)')
@Exclusion(
  'partnerships_once',
  'USING gist (coalition_id WITH =, organisation_id WITH =, period WITH &&)',
)
@Index('partnerships_organisation_id', ['organisationId'])
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'partnerships_coalition' })
@ForeignKey('organisations', ['organisationId'], ['id'], { name: 'partnerships_organisation' })
export class PartnershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'partnerships_pkey' })
  id!: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  /** `[2026-11-03,)`. */
  @Column('daterange')
  period!: string;
}
