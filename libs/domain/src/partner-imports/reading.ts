/** Reading a list loads the tables of phone numbers and the contracts: not for the first page. */
export * from './fill-in.js';
export * from './judge-again.js';
export * from './judge-contacts.js';
export * from './judge-partner.js';
export * from './list-contact.js';
export * from './read-partner.js';
export * from './verdicts.js';
