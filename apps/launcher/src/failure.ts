/** Why a program cannot go on, as the sentence that the user reads: no stack trace belongs to it. */
export class Failure extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'Failure';
  }
}
