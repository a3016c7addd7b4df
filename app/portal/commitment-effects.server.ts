import type { CommitmentEffects } from '#app/systems/commitments/effects.ts';
import { settleRoundOf } from '#app/systems/inspections/commands/settle-round.server.ts';

/** What follows a step of a promise, by the noun of the record that it was made with. */
export const COMMITMENT_EFFECTS: CommitmentEffects = { findings: settleRoundOf };
