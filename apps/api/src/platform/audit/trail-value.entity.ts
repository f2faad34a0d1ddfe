import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a line of the trail committed to, apart from it, so that it can be erased (rule 13). */
@Entity('trail_values')
@Check('trail_values_name', `name = 'actor' OR name ~ '^(before|after)[.]'`)
@Index('trail_values_actor', ['value'], { where: `name = 'actor'` })
@ForeignKey('trail_entries', ['entryId'], ['id'], { name: 'trail_values_entry' })
export class TrailValue {
  @PrimaryColumn('uuid', { name: 'entry_id', primaryKeyConstraintName: 'trail_values_pkey' })
  entryId!: string;

  /** `actor`, or a field before or after the change: `before.phone`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'trail_values_pkey' })
  name!: string;

  @Column('bytea')
  salt!: Buffer;

  /** JSON, to the byte. */
  @Column('text')
  value!: string;
}
