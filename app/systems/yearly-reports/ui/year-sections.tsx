import { Form, Link } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { Section } from '#app/ui/page.tsx';
import type { ShownFigure } from '../queries-figures.server.ts';
import { reportTexts } from '../texts/zh-CN.ts';
import { FigureList } from './figure-list.tsx';

interface YearSectionsProps {
  figures: readonly ShownFigure[];
  reports: readonly { id: number; year: number; status: string }[];
  year: number;
  /** Whether the page is the reader's own. */
  isOwn: boolean;
}

/** The year that runs, and the reports of the years before: two parts of a representative's page. */
export function YearSections({ figures, reports, year, isOwn }: YearSectionsProps) {
  const t = useTexts(reportTexts);
  return (
    <>
      <Section title={t('section.figures')} id="year">
        <p className="mb-4 text-small text-soft">{t('section.figuresHelp')}</p>
        <FigureList figures={figures} />
      </Section>
      <Section title={t('section.reports')} id="reports">
        {reports.length === 0 ? <p className="mb-4 text-soft">{t('section.none')}</p> : null}
        <ul className="mb-4">
          {reports.map(({ id, year: of, status }) => (
            <li key={id}>
              <Link to={`/yearly-reports/${id}`} className="inline-flex min-h-touch items-center font-bold">
                {t('section.report', { year: of })}
              </Link>
              {status === 'DRAFT' ? <span className="ml-2 text-small text-soft">{t('draft')}</span> : null}
            </li>
          ))}
        </ul>
        {isOwn ? (
          <Form method="post" action="/yearly-reports">
            <input type="hidden" name="year" value={year} />
            <Button look="quiet">{t('section.begin', { year })}</Button>
          </Form>
        ) : null}
      </Section>
    </>
  );
}
