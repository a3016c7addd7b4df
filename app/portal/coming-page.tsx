import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';

/** A channel that does not exist yet: says so, and where to turn meanwhile. */
export function ComingPage({ channel }: { channel: 'concern' | 'representative' }) {
  const { t } = useTranslation(['portal', 'core']);
  return (
    <Page title={t(`home.${channel}`)}>
      <EmptyState action={<ButtonLink to="/">{t('core:error.home')}</ButtonLink>}>
        {t('home.soonHelp')}
      </EmptyState>
    </Page>
  );
}
