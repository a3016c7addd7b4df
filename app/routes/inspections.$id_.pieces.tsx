import { idParams } from '#app/core/params.ts';
import { command } from '#app/core/routes.server.ts';
import { receivePiece } from '#app/features/inspections/commands/receive-piece.server.ts';
import { canReadInspections } from '#app/features/inspections/permissions.ts';
import { pieceSchema } from '#app/features/inspections/sync-schemas.ts';

export const action = command(
  { forScript: true, can: canReadInspections, params: idParams, schema: pieceSchema },
  receivePiece,
);
