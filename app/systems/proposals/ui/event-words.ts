import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import type { TimelineEntry } from '#app/ui/timeline.tsx';
import { proposalDetailTexts } from '../texts/detail.zh-CN.ts';
import { proposalStepTexts } from '../texts/steps.zh-CN.ts';
import type { readDetail } from '../queries-detail.server.ts';
import type { RefusalReasonCode } from '../proposal.ts';

type Happened = Awaited<ReturnType<typeof readDetail>>['events'][number];

/** What an event tells beside its sentence, in this order. */
const TOLD = [
  'text',
  'missing',
  'opinion',
  'reason',
  'answer',
  'minutes',
  'trialPlan',
  'result',
  'implementer',
  'record',
  'specialistOpinion',
  'calculation',
  'standard',
  'lines',
] as const;

/** Events as lines of the timeline, in words that a worker would use. */
export function useTimeline(): (events: readonly Happened[]) => TimelineEntry[] {
  const t = useTexts(proposalDetailTexts, proposalStepTexts);
  const { moment } = useTimeWords();
  return (events) =>
    events.map((event) => ({
      id: event.id,
      when: moment(event.at),
      text: t(`event.${event.name.slice('proposals.'.length) as 'submitted'}`, { actor: event.actorName }),
      detail: detailOf(event.told),
    }));

  function detailOf(told: Record<string, string>): string {
    const code = told['reasonCode'];
    const parts = TOLD.flatMap((name) => told[name] ?? []);
    if (told['from'] && told['to']) parts.push(`${told['from']} → ${told['to']}`);
    return [...(code ? [t(`reason.${code as RefusalReasonCode}`)] : []), ...parts].join('。');
  }
}
