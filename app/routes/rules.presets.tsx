import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { applyPreset } from '#app/platform/rules/commands/apply-preset.server.ts';
import { canChangeRules, canReadRules } from '#app/platform/rules/policy.ts';
import { readPresets } from '#app/platform/rules/queries-presets.server.ts';
import { presetSchema, presetSearch } from '#app/platform/rules/schema.ts';
import { ruleTexts } from '#app/platform/rules/texts/zh-CN.ts';
import { RULES } from '#app/portal/rules.server.ts';

export const handle = titled(ruleTexts, 'preset.title');
export const loader = page({ can: canReadRules, search: presetSearch }, readPresets(RULES));
export const action = command({ can: canChangeRules, schema: presetSchema }, applyPreset(RULES));
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PresetsPage as default } from '#app/platform/rules/ui/presets-page.tsx';
