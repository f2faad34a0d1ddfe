import type { ContactRouteDraftView } from '@zorgpaden/domain/contact-routes/contract';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What one person typed and did not save. Nobody else sees it. */
@Entity('contact_route_drafts')
@ForeignKey('users', ['userId'], ['id'], {
  name: 'contact_route_drafts_user',
  onDelete: 'CASCADE',
})
@ForeignKey('coalitions', ['coalitionId'], ['id'], { name: 'contact_route_drafts_coalition' })
export class ContactRouteDraft {
  @PrimaryColumn('uuid', {
    name: 'user_id',
    primaryKeyConstraintName: 'contact_route_drafts_pkey',
  })
  userId!: string;

  /** The id of the route, or the one under which a new route will be created. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contact_route_drafts_pkey' })
  id!: string;

  @Column('uuid', { name: 'coalition_id' })
  coalitionId!: string;

  @Column('integer', { name: 'base_version', nullable: true })
  baseVersion!: number | null;

  @Column('jsonb')
  content!: ContactRouteDraftView['content'];

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;
}
