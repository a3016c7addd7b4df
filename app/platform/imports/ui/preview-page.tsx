import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { importTexts } from '../texts/zh-CN.ts';
import type { ShownImport } from '../queries-imports.server.ts';
import { ChangeList } from './change-list.tsx';
import { AbsentList, ErrorList, NormalisedList } from './finding-lists.tsx';

/** What an uploaded file would do, before anything is written; later, what it did. */
export function PreviewPage() {
  const shown = useLoaderData<ShownImport>();
  const { kind, fileName, preview, isTrueFrom, may } = shown;
  const t = useTexts(importTexts);
  const { day } = useTimeWords();
  return (
    <Page
      title={t('preview.title', { kind, file: fileName })}
      lead={t('preview.lead', { rows: String(preview.rows), importable: String(preview.importable) })}
      actions={<ButtonLink to="/imports">{t('preview.back')}</ButtonLink>}
    >
      <Standing shown={shown} />
      {isTrueFrom ? <p className="mb-4">{t('preview.effectiveOn', { day: day(isTrueFrom) })}</p> : null}
      {preview.skippedColumns.length > 0 ? (
        <p className="mb-4 text-soft">
          {t('preview.skipped', { columns: preview.skippedColumns.join(t('page.comma')) })}
        </p>
      ) : null}
      <Decisions may={may} importable={preview.importable} />
      {may.rejected ? (
        <p className="mb-6">
          <ButtonLink to={`/imports/${shown.id}/rejected.xlsx`} download>
            {t('preview.rejected')}
          </ButtonLink>
        </p>
      ) : null}
      <ErrorList errors={preview.errors} count={preview.errorCount} />
      <Section title={t('preview.counts')}>
        <ChangeList shown={shown} />
      </Section>
      <NormalisedList cells={preview.normalised} count={preview.normalisedCount} />
      <AbsentList absent={preview.absent} count={preview.absentCount} />
    </Page>
  );
}

function Standing({ shown: { status, committedAt, preview, changesAny } }: { shown: ShownImport }) {
  const t = useTexts(importTexts);
  const { moment } = useTimeWords();
  const wrong = preview.counts.wrong;
  if (status === 'DISCARDED') return <Message look="info" title={t('preview.discarded')} />;
  if (status === 'COMMITTED' && committedAt) {
    const when = moment(new Date(committedAt));
    return wrong > 0 ? (
      <Message look="warn" title={t('preview.committedPart', { when, count: wrong })} />
    ) : (
      <Message look="good" title={t('preview.committed', { when })} />
    );
  }
  if (preview.errorCount > 0) return <Message look="warn" title={t('preview.errorsHelp')} />;
  return changesAny ? null : <Message look="info" title={t('preview.nothing')} />;
}

function Decisions({ may, importable }: { may: ShownImport['may']; importable: number }) {
  const t = useTexts(importTexts);
  const form = useForm();
  if (!may.discard) return <Refused state={form} />;
  return (
    <Form method="post" className="no-print mb-6 flex flex-wrap gap-2">
      <Refused state={form} />
      {may.commit ? (
        <Button name="decision" value="commit" disabled={form.sending}>
          {t('preview.commit')}
        </Button>
      ) : null}
      {may.commitValid ? (
        <Button name="decision" value="commitValid" disabled={form.sending}>
          {t('preview.commitValid', { count: importable })}
        </Button>
      ) : null}
      <Button name="decision" value="discard" look="danger" disabled={form.sending}>
        {t('preview.discard')}
      </Button>
    </Form>
  );
}
