import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A seal, as the line that stands in the file outside the database as well. */
@Entity('trail_seals')
@Check('trail_seals_number', 'number > 0')
export class TrailSeal {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'trail_seals_pkey' })
  number!: number;

  @Column('timestamptz', { name: 'sealed_at' })
  sealedAt!: Date;

  @Column('text')
  line!: string;
}
