import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { receivePiece } from '#app/systems/inspections/commands/receive-piece.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { pieceSchema } from '#app/systems/inspections/sync-schemas.ts';

export const action = command(
  { forScript: true, can: canReadInspections, params: idParams, schema: pieceSchema },
  receivePiece,
);
