import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { readRejected } from '#app/platform/imports/queries-imports.server.ts';
import { canImport } from '#app/systems/roster/policy.ts';
import { IMPORTS } from '#app/portal/import-kinds.server.ts';

export const loader = page({ can: canImport, params: idParams }, readRejected(IMPORTS));
