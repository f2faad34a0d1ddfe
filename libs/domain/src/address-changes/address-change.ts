/** How long the links of a changed mail address work: to confirm it, and to stop it. */
export const addressLinkHours = 24;
