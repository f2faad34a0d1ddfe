import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The part of an organisation in a coalition. How far it is stands in `partnership_statuses`. */
@Index('partnerships_coalition_id', ['coalitionId'])
@Entity('partnerships')
@Exclusion(
  'partnerships_once',
  'USING gist (coalition_id WITH =, organisation_id WITH =, period WITH &&)',
)
@Check('partnerships_imported', 'num_nonnulls(imported_from, imported_on) IN (0, 2)')
@Index('partnerships_import_id', ['importId'])
@Index('partnerships_organisation_id', ['organisationId'])
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'partnerships_coalition' })
@ForeignKey('organisations', ['organisationId'], ['id'], { name: 'partnerships_organisation' })
@ForeignKey('partner_imports', ['importId'], ['id'], {
  name: 'partnerships_import',
  onDelete: 'SET NULL',
})
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

  /** The list that began it, for as long as its rows are kept. */
  @Column('uuid', { name: 'import_id', nullable: true })
  importId!: string | null;

  /** What the file of that list is called: empty when its rows were pasted. */
  @Column('text', { name: 'imported_from', nullable: true })
  importedFrom!: string | null;

  @Column('date', { name: 'imported_on', nullable: true })
  importedOn!: string | null;
}
