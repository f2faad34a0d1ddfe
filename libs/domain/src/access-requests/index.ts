export * from './access-request.policy.js';
