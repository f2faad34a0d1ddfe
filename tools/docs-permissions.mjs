/**
 * `npm run docs:permissions`: writes docs/permissions.md from the policy, in the form that the format
 * check wants. Builds the policy first where that has not been done.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { prepare } from './prepare.mjs';

await prepare(['node']);
const { permissionsDocument, policies } = await import('@zorgpaden/domain/permissions');
const { format, resolveConfig } = await import('prettier');
const filepath = join(root, 'docs/permissions.md');
const options = await resolveConfig(filepath);
writeFileSync(filepath, await format(permissionsDocument(policies), { ...options, filepath }));
