export { HeldRoleRepository } from './held-role.repository.js';
export { PeopleModule } from './people.module.js';
