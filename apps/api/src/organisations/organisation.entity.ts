import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Domain, PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import type { Address } from '@zorgpaden/domain/organisations/contract';

/** An organisation, registered once; what it does in a coalition is a partnership. */
@Entity('organisations')
@Check('organisations_domain', `domain IN ('medical', 'social', 'community', 'municipal')`)
@Check('organisations_kvk', `kvk ~ '^([0-9]{8})?$'`)
@Check('organisations_agb', `agb ~ '^([0-9]{8})?$'`)
@Check('organisations_oin', `oin ~ '^([0-9]{20})?$'`)
@Check('organisations_rsin', `rsin ~ '^([0-9]{9})?$'`)
@Index('organisations_search_text', { synchronize: false })
@Index('organisations_web_domains', { synchronize: false })
@Index('organisations_by_kvk', ['kvk'], { where: `kvk <> ''` })
@Index('organisations_by_agb', ['agb'], { where: `agb <> ''` })
@Index('organisations_by_oin', ['oin'], { where: `oin <> ''` })
@Index('organisations_by_rsin', ['rsin'], { where: `rsin <> ''` })
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisations_pkey' })
  id!: string;

  /** What it is called today. Former names stand in `organisation_names`. */
  @Column('text')
  name!: string;

  @Column('text', { name: 'partner_type' })
  partnerType!: PartnerTypeSlug;

  @Column('text')
  domain!: Domain;

  @Column('text', { name: 'other_names', array: true, default: [] })
  otherNames!: string[];

  @Column('text', { name: 'web_domains', array: true, default: [] })
  webDomains!: string[];

  @Column('text', { default: '' })
  kvk!: string;

  @Column('text', { default: '' })
  agb!: string;

  @Column('text', { default: '' })
  oin!: string;

  @Column('text', { default: '' })
  rsin!: string;

  @Column('jsonb', { name: 'visiting_address', nullable: true })
  visitingAddress!: Address | null;

  @Column('jsonb', { name: 'postal_address', nullable: true })
  postalAddress!: Address | null;

  @Column('text', { default: '' })
  phone!: string;

  @Column('text', { default: '' })
  email!: string;

  @Column('text', { default: '' })
  website!: string;

  /** All its names as people compare them: what a search looks in. */
  @Column('text', { name: 'search_text', default: '' })
  searchText!: string;

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
