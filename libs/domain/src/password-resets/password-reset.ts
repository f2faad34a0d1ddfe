/** How long a link for a new password works. */
export const resetLinkMinutes = 30;
