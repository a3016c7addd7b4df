import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { readDays } from '../queries-list.server.ts';
import { dayTexts } from '../texts/zh-CN.ts';
import { DayStatusChip } from './status-chip.tsx';

type List = ReturnType<typeof useLoaderData<typeof readDays>>;
type Line = List['days'][number];

/** The plan of a year: what is to come, what was held, and how soon what was said was answered. */
export function DayListPage() {
  const { year, today, keeps, days } = useLoaderData<typeof readDays>();
  const t = useTexts(dayTexts);
  const isPast = ({ onDay, status }: Line) => onDay < today || status === 'CANCELLED';
  const toCome = days.filter((day) => !isPast(day));
  const past = days.filter(isPast).reverse();
  return (
    <Page title={t('list.title')} lead={t('list.lead')} actions={<Years />}>
      <Figures />
      {days.length === 0 ? (
        <EmptyState>{t(keeps ? 'list.noneKeeper' : 'list.none', { year })}</EmptyState>
      ) : (
        <Section title={t('list.toCome')}>
          {toCome.length > 0 ? <Lines lines={toCome} /> : <EmptyState>{t('list.nothingToCome')}</EmptyState>}
        </Section>
      )}
      {past.length > 0 ? (
        <Section title={t('list.past')}>
          <Lines lines={past} />
        </Section>
      ) : null}
      {keeps ? <Plan /> : null}
    </Page>
  );
}

const YEAR_LINK = 'inline-flex min-h-touch items-center';

function Years() {
  const { year } = useLoaderData<typeof readDays>();
  const t = useTexts(dayTexts);
  return (
    <nav className="flex items-center gap-4">
      <Link to={`?year=${year - 1}`} className={YEAR_LINK}>
        {t('list.before', { year: year - 1 })}
      </Link>
      <strong>{t('list.year', { year })}</strong>
      <Link to={`?year=${year + 1}`} className={YEAR_LINK}>
        {t('list.after', { year: year + 1 })}
      </Link>
    </nav>
  );
}

function Figures() {
  const { year, figures } = useLoaderData<typeof readDays>();
  const t = useTexts(dayTexts);
  const { held, replies } = figures;
  return (
    <dl className="mb-6 grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Figure term={t('list.held')} value={t('list.heldValue', held)} help={t('list.heldHelp', { year })} />
      <Figure
        term={t('list.replies')}
        value={t('list.repliesValue', { rate: replies.rate })}
        help={t('list.repliesHelp', { onTime: replies.onTime, due: replies.due, year })}
      />
    </dl>
  );
}

function Figure({ term, value, help }: { term: string; value: string; help: string }) {
  return (
    <div className="border-l-4 border-line px-4 py-2">
      <dt className="text-soft">{term}</dt>
      <dd>
        <span className="block text-large font-bold">{value}</span>
        <span className="block text-small text-soft">{help}</span>
      </dd>
    </div>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <Rows>
      {lines.map((line) => (
        <DayRow key={line.id} line={line} />
      ))}
    </Rows>
  );
}

function DayRow({ line }: { line: Line }) {
  const t = useTexts(dayTexts);
  const { day } = useTimeWords();
  const { onDay, fromTime, toTime, place, theme, unitName, movedTo, own } = line;
  const words = [
    `${fromTime}–${toTime}`,
    place || t('list.placeless'),
    theme,
    unitName,
    movedTo && t('list.movedTo', { day: day(movedTo) }),
  ];
  return (
    <Row to={`/consultation-days/${line.id}`}>
      <span className="mr-2 font-bold">{day(onDay)}</span>
      <DayStatusChip status={line.status} />
      <span className="block text-small text-soft">{words.filter(Boolean).join(' · ')}</span>
      {own ? (
        <span className="block font-bold text-press">
          {t('list.own', { time: own.fromTime ?? '', station: own.station })}
        </span>
      ) : null}
    </Row>
  );
}

/** The union plans the whole year by the rule, or one day more. */
function Plan() {
  const { thisYear, year, frequency } = useLoaderData<typeof readDays>();
  const t = useTexts(dayTexts);
  const form = useForm();
  return (
    <Section title={t('list.plan')} id="plan">
      <Refused state={form} />
      <p className="mb-4 max-w-text text-soft">{t('list.planLead', { rule: t(`frequency.${frequency}`) })}</p>
      <div className="sm:grid sm:grid-cols-2 sm:gap-8">
        <Form method="post" noValidate className="max-w-text">
          <input type="hidden" name="intent" value="year" />
          <TextField
            name="year"
            inputMode="numeric"
            label={t('list.planYear')}
            defaultValue={form.typed('year', String(Math.max(year, thisYear)))}
            problem={form.problem('year')}
          />
          <Button look="quiet" disabled={form.sending}>
            {t('list.planButton')}
          </Button>
        </Form>
        <Form method="post" noValidate className="mt-8 max-w-text sm:mt-0">
          <input type="hidden" name="intent" value="day" />
          <TextField
            name="onDay"
            type="date"
            label={t('list.extraDay')}
            help={t('list.extraHelp')}
            defaultValue={form.typed('onDay')}
            problem={form.problem('onDay')}
          />
          <Button look="quiet" disabled={form.sending}>
            {t('list.extraButton')}
          </Button>
        </Form>
      </div>
    </Section>
  );
}
