export { addAccount, assignRole } from './accounts.js';
export { emptyAccount } from './empty-account.js';
export { RoleAssignment } from './role-assignment.entity.js';
export { CreateUser, type NewUser } from './use-cases/create-user.js';
export { UserBlock } from './user-block.entity.js';
export { UserEntity } from './user.entity.js';
