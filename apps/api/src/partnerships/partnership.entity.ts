import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The part of an organisation in a coalition. How far it is stands in `partnership_statuses`. */
@Index('partnerships_coalition_id', ['coalitionId'])
@Entity('partnerships')
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

  /**
   * The days on which it takes part, `[2026-11-03,)`: those of its status `active`, `empty` when there are
   * none. The repository writes it with the statuses; whoever asks who takes part needs nothing else.
   */
  @Column('daterange')
  period!: string;

  /** What it does there, in the words of the coalition. */
  @Column('text', { default: '' })
  part!: string;

  @Column('text', { array: true, default: [] })
  themes!: string[];

  @Column('text', { array: true, default: [] })
  departments!: string[];

  /** Codes of those in which it works; none means all of the coalition. */
  @Column('text', { array: true, default: [] })
  municipalities!: string[];

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
