import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Domain, PartnerTypeSlug } from '@zorgpaden/domain/organisations';

/** An organisation, registered once; what it does in a coalition is a partnership. */
@Entity('organisations')
@Check('organisations_domain', `domain IN ('medical', 'social', 'community', 'municipal')`)
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisations_pkey' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'partner_type' })
  partnerType!: PartnerTypeSlug;

  @Column('text')
  domain!: Domain;

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
