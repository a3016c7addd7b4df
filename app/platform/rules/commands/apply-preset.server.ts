import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { isSame, readChanges } from '../queries-presets.server.ts';
import type { RuleBook } from '../rule-book.ts';
import type { PresetChoice } from '../schema.ts';
import { refusePast } from './change-rule.server.ts';
import { endRule, setRule } from './write-override.server.ts';

/**
 * Takes over a preset from a day on, all of it or nothing; a rule whose default says the same goes back to it. Throws a
 * `Refusal`: no such preset, a day in the past, nothing that would change.
 */
export function applyPreset(book: RuleBook) {
  return async ({ actor, input }: { actor: Actor; input: PresetChoice }) => {
    const { validFrom, source } = input;
    const preset = book.presets.find(({ id }) => id === input.preset);
    if (!preset) throw new Refusal('notFound', 'rules:refusal.unknown');
    refusePast(validFrom);
    const count = await transact(async (tx) => {
      const changes = await readChanges(tx, actor.enterpriseId, book, preset, validFrom);
      const due = changes.filter(({ differs }) => differs);
      for (const { booked, after } of due) {
        const { rule } = booked;
        if (isSame(rule.default, after)) await endRule(tx, actor, { rule, validFrom, source });
        else await setRule(tx, actor, { rule, value: after, validFrom, source });
      }
      return due.length;
    });
    if (count === 0) throw new Refusal('conflict', 'rules:refusal.presetHolds');
    return { to: '/rules', done: { key: 'rules:done.preset', params: { count } } };
  };
}
