import type { PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What an organisation was called before, from a day to a day (rule 2). */
@Index('organisation_names_organisation_id', ['organisationId'])
@Entity('organisation_names')
@Check('organisation_names_former', 'NOT isempty(period) AND NOT upper_inf(period)')
@Exclusion(
  'organisation_names_one_at_a_time',
  'USING gist (organisation_id WITH =, period WITH &&)',
)
@ForeignKey('organisations', ['organisationId'], ['id'], {
  name: 'organisation_names_organisation',
})
export class OrganisationNameEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_names_pkey' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'partner_type' })
  partnerType!: PartnerTypeSlug;

  /** `[2024-01-01,2026-11-03)`; of the first name often `(,2024-01-01)`. */
  @Column('daterange')
  period!: string;
}
