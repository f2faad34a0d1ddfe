export * from './client-story.js';
