import { page } from '#app/core/routes.server.ts';
import { readWorker } from '#app/systems/inspections/queries-worker.server.ts';

export const loader = page({ public: true }, readWorker);
