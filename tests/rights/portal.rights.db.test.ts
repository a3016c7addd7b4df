import { RIGHTS_TO_PORTAL } from './rights-table.ts';
import { walkRights } from './walk-rights.ts';

walkRights(RIGHTS_TO_PORTAL);
