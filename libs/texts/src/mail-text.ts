/** What one kind of mail says. It holds no address: the link is made where the mail is. */
export interface MailText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What its link says, when it has one; it stands under the paragraphs. */
  readonly action?: string;
  readonly afterwards?: readonly string[];
  /** What the link says with which one asks for no more of them, where there is one. */
  readonly stop?: string;
}
