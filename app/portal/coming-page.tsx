import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { homeTexts } from './texts/home.zh-CN.ts';

/** A channel that does not exist yet: says so, and where to turn meanwhile. */
export function ComingPage({ channel }: { channel: 'concern' | 'representative' }) {
  const t = useTexts(coreTexts, homeTexts);
  return (
    <Page title={t(`home.${channel}`)}>
      <EmptyState action={<ButtonLink to="/">{t('error.home')}</ButtonLink>}>{t('home.soonHelp')}</EmptyState>
    </Page>
  );
}
