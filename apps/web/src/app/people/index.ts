export { PeopleClient } from './data/people-client';
