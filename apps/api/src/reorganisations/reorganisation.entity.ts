import type { NewReorganisation } from '@zorgpaden/domain/reorganisations/contract';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Municipalities that close on a day, as an administrator prepared it, and whether it was carried out. */
@Entity('reorganisations')
@ForeignKey('users', ['carriedOutBy'], ['id'], { name: 'reorganisations_carried_out_by' })
export class ReorganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reorganisations_pkey' })
  id!: string;

  @Column('jsonb')
  content!: NewReorganisation;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'prepared_at' })
  preparedAt!: Date;

  @Column('timestamptz', { name: 'carried_out_at', nullable: true })
  carriedOutAt!: Date | null;

  @Column('uuid', { name: 'carried_out_by', nullable: true })
  carriedOutBy!: string | null;
}
