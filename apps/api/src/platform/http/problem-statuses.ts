/** The HTTP status of every refusal that is not a 400: the only place that knows both. */
const statuses: Readonly<Record<string, number>> = {
  'address-change.too-many': 429,
  'link.ended': 410,
  'password-reset.too-many': 429,
  'attachment.not-deleted': 409,
  'attachment.not-scanned': 503,
  'attachment.too-large': 413,
  'attachment.too-many': 409,
  'handover-note.version-conflict': 412,
  'session.missing': 401,
  'session.refused': 401,
  'session.passkey-refused': 401,
  'session.passkey-copied': 401,
  'session.second-factor-asked': 401,
  'session.not-recent': 403,
  'session.forged': 403,
  'session.too-many-attempts': 429,
  'passkey.exists': 409,
  'passkey.last-way-in': 409,
  'passkey.too-late': 409,
  'passkey.too-many': 409,
  'action-plan.version-conflict': 412,
  'action-plan.not-deleted': 409,
  'action-plan.goal.without-indicator': 409,
  'access-request.too-many': 429,
  'single-sign-on.unavailable': 503,
  'single-sign-on.ended': 410,
  'single-sign-on.cancelled': 403,
  'single-sign-on.refused': 403,
  'single-sign-on.address-not-proven': 403,
  'single-sign-on.other-person': 409,
  'single-sign-on.last-way-in': 409,
  'second-factor.last': 409,
  'second-factor.none': 409,
  'second-factor.not-asked': 409,
  'second-factor.not-begun': 409,
  'request.forbidden': 403,
  'permission.signed-out': 401,
  'permission.role': 403,
  'permission.elsewhere': 403,
  'permission.not-yours': 403,
  'permission.role-not-given': 403,
  'permission.oneself': 403,
  'privacy.removal.last-administrator': 409,
  'privacy.removal.evidence': 409,
  'client-data.settled': 409,
  'client-data.quarantined': 409,
  'client-data.not-quarantined': 409,
  'reflection.state.planned': 409,
  'reflection.state.held': 409,
  'reflection.state.closed': 409,
  'reflection.state.cancelled': 409,
  'reflection.not-yet': 409,
  'reflection.nobody-heard': 409,
  'reflection.follow-ups-incomplete': 409,
  'reflection.hearing.already': 409,
  'reflection.form-over': 409,
  'reflection.version-conflict': 412,
  'follow-up.source-closed': 409,
  'follow-up.same-state': 409,
  'follow-up.not-deleted': 409,
  'follow-up.too-late-to-restore': 409,
  'follow-up.version-conflict': 412,
  'request.not-found': 404,
  'request.method-not-allowed': 405,
  'request.not-acceptable': 406,
  'request.too-slow': 408,
  'request.too-large': 413,
  'request.uri-too-long': 414,
  'request.media-type': 415,
  'request.version-missing': 428,
  'request.too-many': 429,
  'request.headers-too-large': 431,
  'request.key-reused': 409,
  'user.exists': 409,
  'coalition.status.version-conflict': 412,
  'coalition.membership.version-conflict': 412,
  'coalition.membership.twice': 409,
  'coalition.membership.ended': 409,
  'coalition.membership.not-regional': 409,
  'reorganisation.version-conflict': 412,
  'reorganisation.preview-outdated': 412,
  'reorganisation.carried-out': 409,
  'reorganisation.refused': 409,
  'experience.version-conflict': 412,
  'timeline.not-after': 409,
  'timeline.not-before': 409,
  'foundation.version-conflict': 412,
  'foundation.twice': 409,
  'foundation.not-deleted': 409,
  'foundation.other-kind': 409,
  'people.version-conflict': 412,
  'people.blocked': 409,
  'people.not-blocked': 409,
  'people.no-second-factor': 409,
  'people.role.ended': 409,
  'people.role.over': 409,
  'people.role.twice': 409,
  'invitation.twice': 409,
  'server.failed': 500,
  'server.unavailable': 503,
  'municipality.unknown': 404,
  'municipality.split': 410,
  'coalition.status.same': 409,
  'coalition.status.not-after': 409,
  'coalition.status.impossible': 409,
  'coalition.not-deleted': 409,
  'coalition.version-conflict': 412,
  'contact-route.exists': 409,
  'contact-route.not-deleted': 409,
  'contact-route.not-published': 409,
  'contact-route.version-conflict': 412,
  'organisation.version-conflict': 412,
  'partner-import.file.too-large': 413,
  'partner-import.started': 409,
  'partner-import.not-looked-at': 409,
  'partner-import.not-running': 409,
  'partner-import.not-undoable': 409,
  'partner-import.undo-too-late': 409,
  'partner-import.version-conflict': 412,
  'partner-contact.not-deleted': 409,
  'partner-contact.version-conflict': 412,
  'partnership.status.not-after': 409,
  'partnership.status.impossible': 409,
  'partnership.not-ended': 409,
  'partnership.restore-too-late': 409,
  'partnership.version-conflict': 412,
  'regional-coalition.nothing-to-propose': 409,
  'agreement.version-conflict': 412,
  'agreement.exists': 409,
  'agreement.not-deleted': 409,
  'agreement.not-draft': 409,
  'agreement.not-proposed': 409,
  'agreement.not-agreed': 409,
  'agreement.open-version': 409,
  'agreement.ended': 409,
  'agreement.text-changed': 409,
  'agreement.parties.too-few': 409,
  'agreement.parties.none-required': 409,
  'agreement.party.unknown': 409,
  'agreement.party.not-asked': 409,
  'agreement.party.consented': 409,
  'agreement.party.no-address': 409,
  'agreement.reminded': 429,
  'publication.nothing-to-publish': 409,
  'publication.refused': 409,
  'publication.unpublished-changes': 409,
  'publication.version-conflict': 412,
};

/** @returns 400 for a code that is not listed: what was sent is wrong. */
/** Every code that has a status of its own. */
export const codesWithStatus = Object.keys(statuses);

export function statusOf(code: string): number {
  return statuses[code] ?? 400;
}

/** The code that says what a framework meant with a bare status. */
export function codeOf(status: number): string {
  switch (status) {
    case 401:
      return 'session.missing';
    case 403:
      return 'request.forbidden';
    case 404:
      return 'request.not-found';
    case 405:
      return 'request.method-not-allowed';
    case 406:
      return 'request.not-acceptable';
    case 408:
      return 'request.too-slow';
    case 413:
      return 'request.too-large';
    case 414:
      return 'request.uri-too-long';
    case 415:
      return 'request.media-type';
    case 429:
      return 'request.too-many';
    case 431:
      return 'request.headers-too-large';
    case 503:
      return 'server.unavailable';
    default:
      return status >= 500 ? 'server.failed' : 'request.malformed';
  }
}
