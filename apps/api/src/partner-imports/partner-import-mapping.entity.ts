import type { ImportField } from '@zorgpaden/domain/partner-imports';
import type { PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How the lists of a coalition are made up, so that nobody has to say it twice. */
@Entity('partner_import_mappings')
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'partner_import_mappings_coalition' })
export class PartnerImportMappingEntity {
  @PrimaryColumn('uuid', {
    name: 'coalition_id',
    primaryKeyConstraintName: 'partner_import_mappings_pkey',
  })
  coalitionId!: string;

  /** By the head of a column; `null`: it is not brought in. */
  @Column('jsonb')
  fields!: Record<string, ImportField | null>;

  @Column('jsonb', { name: 'type_words' })
  typeWords!: Record<string, PartnerTypeSlug>;
}
