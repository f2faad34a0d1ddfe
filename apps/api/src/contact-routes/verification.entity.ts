import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody who can know it said: this text holds. Bound to the text, by its fingerprint. */
@Entity('verifications')
@Index('verifications_latest', { synchronize: false })
@ForeignKey('contact_routes', ['routeId'], ['id'], { name: 'verifications_route' })
@ForeignKey('users', ['verifiedBy'], ['id'], { name: 'verifications_verified_by' })
export class Verification {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'verifications_pkey' })
  id!: string;

  @Column('uuid', { name: 'route_id' })
  routeId!: string;

  @Column('text')
  fingerprint!: string;

  @Column('date', { name: 'verified_on' })
  verifiedOn!: string;

  @Column('text')
  organisation!: string;

  @Column('uuid', { name: 'verified_by', nullable: true })
  verifiedBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
