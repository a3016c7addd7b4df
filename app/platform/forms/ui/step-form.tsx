import { Form, Link } from '@remix-run/react';
import type { FormEvent, ReactNode } from 'react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { PhotoField } from '#app/platform/attachments/ui/photo-field.tsx';
import { usePhotoForm } from '#app/platform/attachments/ui/use-photo-form.ts';
import { Button } from '#app/ui/button.tsx';
import { Page } from '#app/ui/page.tsx';
import { stepTexts } from '../texts/zh-CN.ts';
import { DescribedField, type FieldDescription } from './described-field.tsx';
import { ForGood } from './for-good.tsx';

/** How a form sends what it has beside its fields. */
export interface OwnSending {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  isWaiting: boolean;
  /** Says how far it is. */
  note: ReactNode;
}

interface StepFormProps {
  /** What the step is called, on its button and over its page. */
  name: string;
  fields: readonly FieldDescription[];
  /** What one should know before the fields. */
  know?: ReactNode;
  /** What one should know after them. */
  after?: ReactNode;
  /** It refuses or takes away. */
  isHard?: boolean;
  /** What becomes of it for good, in words: the step cannot be undone. */
  forGood?: string | undefined;
  /** Where one goes without taking the step. */
  back: string;
  /** For a form that sends something of its own, such as photos of its own kind. */
  sending?: OwnSending;
}

/**
 * The form of one step: what it means, its fields with what is wrong beside them and what was typed, one button named
 * by the step, and the way back. Without scripts it is a plain post.
 */
export function StepForm({ sending, ...step }: StepFormProps) {
  const { fields, know, after, forGood } = step;
  const t = useTexts(stepTexts);
  const form = useForm();
  const picked = usePhotoForm();
  const withPhotos = fields.some(({ kind }) => kind === 'photos');
  const isBare = fields.every(({ kind }) => kind === 'hidden') && !know && !forGood;
  return (
    <Form
      method="post"
      encType={withPhotos ? 'multipart/form-data' : undefined}
      noValidate
      onSubmit={withPhotos ? picked.onSubmit : sending?.onSubmit}
      className="max-w-text"
    >
      <Refused state={form} />
      {know ? <div className="mb-6">{know}</div> : null}
      {isBare ? <p className="mb-6">{t('none')}</p> : null}
      {fields.map((field) =>
        field.kind === 'photos' ? (
          <PhotoField key={field.name} max={field.max} picked={picked} problem={form.problem('photos')} />
        ) : (
          <DescribedField key={field.name} field={field} form={form} />
        ),
      )}
      {after}
      {sending?.note}
      <TakeIt {...step} isWaiting={form.sending || picked.submit.isWaiting || sending?.isWaiting === true} />
    </Form>
  );
}

type TakeItProps = Pick<StepFormProps, 'name' | 'isHard' | 'forGood' | 'back'> & { isWaiting: boolean };

/** The one button, before it what stays for good, beside it the way back. */
function TakeIt({ name, isHard = false, forGood, back, isWaiting }: TakeItProps) {
  const t = useTexts(stepTexts);
  return (
    <>
      {forGood ? <ForGood what={forGood} /> : null}
      <div className="flex flex-wrap items-center gap-4">
        <Button look={forGood ? 'final' : isHard ? 'danger' : 'main'} disabled={isWaiting}>
          {name}
        </Button>
        <Link to={back} className="inline-flex min-h-touch items-center">
          {t('back')}
        </Link>
      </div>
    </>
  );
}

interface StepPageProps extends StepFormProps {
  /** The heading of the page where it is not what the button says. */
  title?: string;
  /** The record it is a step of, which leads back to it. */
  about: string;
  /** What one looks at while one fills in; beside the form where there is room. */
  aside?: ReactNode;
}

/** A page for one step of one record, with only what it needs. */
export function StepPage({ about, aside, title, ...form }: StepPageProps) {
  return (
    <Page title={title ?? form.name} lead={<Link to={form.back}>{about}</Link>}>
      {aside ? (
        <div className="sm:grid sm:grid-cols-2 sm:gap-8">
          <StepForm {...form} />
          {aside}
        </div>
      ) : (
        <StepForm {...form} />
      )}
    </Page>
  );
}
