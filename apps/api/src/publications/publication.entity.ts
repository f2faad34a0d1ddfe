import type { PublicationContent, RouteChange } from '@zorgpaden/domain/publications/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A numbered snapshot. The application has no right to change one (rule 11). */
@Entity('publications')
@Check('publications_number_positive', 'number > 0')
@Unique('publications_coalition_number', ['coalitionId', 'number'])
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'publications_coalition' })
@ForeignKey('users', ['publishedBy'], ['id'], { name: 'publications_published_by' })
export class PublicationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'publications_pkey' })
  id!: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId!: string;

  @Column('integer')
  number!: number;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy!: string | null;

  @Column('text', { default: '' })
  note!: string;

  @Column('integer', { name: 'restored_from', nullable: true })
  restoredFrom!: number | null;

  @Column('jsonb')
  content!: PublicationContent;

  @Column('jsonb')
  changes!: RouteChange[];
}
