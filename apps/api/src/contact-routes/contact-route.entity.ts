import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A working copy: what the coalition is writing. What everybody sees is its publication. */
@Entity('contact_routes')
@Index('contact_routes_coalition_id', ['coalitionId'])
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'contact_routes_coalition' })
@ForeignKey('users', ['updatedBy'], ['id'], { name: 'contact_routes_updated_by' })
export class ContactRouteEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contact_routes_pkey' })
  id!: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId!: string;

  /** Goes up with every change: what `If-Match` is compared with. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('jsonb')
  content!: ContactRouteContent;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
