import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { fieldProblem, fieldRefusal } from '../field-refusal.ts';
import { readCaseAlone } from '../queries-case.server.ts';
import type { ReportInput } from '../schema.ts';
import { refuseNames } from './refuse-names.server.ts';
import { takeDayStep } from './take-step.server.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: ReportInput;
  translate: Translate;
}

/**
 * Corrects the drafted report and puts it before the chair; a signature that was there is void. Throws a `Refusal` beside
 * the fields: more answers than matters, or the name of somebody who came.
 */
export async function changeReport({ actor, params, input, translate }: Sent) {
  await transact(async (tx) => {
    const found = await readCaseAlone(tx, actor.enterpriseId, params.id);
    if (input.onSpot > input.matters) throw fieldRefusal(fieldProblem('onSpot', 'moreThanMatters'));
    await refuseNames(tx, found, input.summary);
    await takeDayStep({ tx, found, actor, action: 'summarise', input: { ...input }, translate });
  });
  return {
    to: `/consultation-days/${params.id}/report`,
    done: { key: 'consultation-days:stepDone.summarise' },
  };
}
