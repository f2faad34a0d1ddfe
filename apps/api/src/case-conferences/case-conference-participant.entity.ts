import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An organisation that takes part. */
@Entity('case_conference_participants')
@Index('case_conference_participants_organisation_id', ['organisationId'])
@ForeignKey('case_conferences', ['caseConferenceId'], ['id'], {
  name: 'case_conference_participants_conference',
})
@ForeignKey('organisations', ['organisationId'], ['id'], {
  name: 'case_conference_participants_organisation',
})
export class CaseConferenceParticipantEntity {
  @PrimaryColumn('uuid', {
    name: 'case_conference_id',
    primaryKeyConstraintName: 'case_conference_participants_pkey',
  })
  caseConferenceId!: string;

  @PrimaryColumn('uuid', {
    name: 'organisation_id',
    primaryKeyConstraintName: 'case_conference_participants_pkey',
  })
  organisationId!: string;
}
