import type { CoalitionPrivacy } from '@zorgpaden/domain/coalitions/contract';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('coalitions')
@Check('coalitions_level', `level IN ('local', 'regional')`)
export class CoalitionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'coalitions_pkey' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  level!: 'local' | 'regional';

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('jsonb', { nullable: true })
  privacy!: CoalitionPrivacy | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Deleted can be undone: who did it and when stands in the trail. */
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
